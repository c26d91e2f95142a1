import { type Language, languages } from '#lib/users/schema.ts';

/** The language of ours that a browser likes best, by its Accept-Language header (RFC 9110, 12.5.4); English else. */
export function preferredLanguage(header: string | null): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
      const quality = Number(parameters.find((one) => one.trim().startsWith('q='))?.split('=')[1] ?? 1);
      return { language: languages.find((one) => tag === one || tag.startsWith(`${one}-`)), quality };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.find(({ language }) => language)?.language ?? 'en';
}
