import { strFromU8, unzipSync } from 'fflate';
import { extractText } from 'unpdf';

/** The words of a PowerPoint file, read from the XML of its slides. */
export function textOfPptx(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^ppt\/slides\/slide\d+\.xml$/.test(name) });
  const runs = Object.values(parts).flatMap((part) => [...strFromU8(part).matchAll(/<a:t>([^<]*)<\/a:t>/g)]);
  return runs.map(([, run]) => run).join(' ');
}

/** The words of a PDF, read from its text layer. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  return text;
}
