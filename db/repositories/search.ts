import { type Column, like, type SQL } from 'drizzle-orm';

/** Rows whose search column holds every word of a text somewhere; no condition without words. */
export function hasWords(searchText: Column, text = ''): SQL[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return words.map((word) => like(searchText, `%${word.replace(/[%_\\]/g, '')}%`));
}
