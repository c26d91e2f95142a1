import type { Actor } from '#lib/auth/context.ts';
import { type Language, languages } from '#lib/users/schema.ts';

/** What somebody is spoken to in: the person's own language, else the browser's. */
export const readerLanguage = (actor: Actor, sent: Pick<Headers, 'get'>): Language =>
  ('person' in actor ? actor.person.language : null) ?? browserLanguage(sent);

/** What a browser is spoken to in while nobody knows who uses it. */
export const browserLanguage = (sent: Pick<Headers, 'get'>): Language => preferredLanguage(sent.get('accept-language'));

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
