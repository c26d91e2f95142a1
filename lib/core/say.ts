import type { rules } from '#messages/en/rules.ts';
import { speaker } from '#speaker';
import type { Named, Phrase, PhraseValues } from './phrase.ts';

type Keys<Texts> = {
  [Name in keyof Texts & string]: Texts[Name] extends string ? Name : `${Name}.${Keys<Texts[Name]>}`;
}[keyof Texts & string];

/** The name of a text of the rules: "proposals.changed" stands in messages/<language>/rules/proposals.json. */
export type TextKey = Keys<typeof rules>;
/** A text that is said later, to whoever reads it then. It can be stored. */
export type Said = Phrase & { key: TextKey };
/** Says the text of a key in one language. */
export type Speaker = (key: TextKey, values?: PhraseValues) => string;

let momentary: Speaker | undefined;

/** A text of the rules in the language of whoever is spoken to. */
export const say: Speaker = (key, values) => (momentary ?? speaker)(key, values);

/** A text for later, with what it needs. */
export const saying = (key: TextKey, values?: PhraseValues): Said => (values ? { key, values } : { key });

/** What was said, to its reader of now; what was stored as plain words stays as it is. */
export const speak = (what: Said | string): string => (typeof what === 'string' ? what : say(what.key, what.values));

/** What a location is called, for a text that names it. */
export const named = ({ nameEn, nameAr }: { nameEn: string; nameAr: string }): Named => ({ en: nameEn, ar: nameAr });

/** What a location is called in the language of whoever is spoken to, by itself. */
export const sayName = (location: Parameters<typeof named>[0]): string => say('input.name', { name: named(location) });

/** The same for a schema, which says it when it finds something wrong. */
export const orSay = (key: TextKey, values?: PhraseValues) => ({ error: () => say(key, values) });

/** Runs what does not wait with another speaker: a component knows its language and has its texts with it. */
export function speakWith<Result>(one: Speaker, run: () => Result): Result {
  const before = momentary;
  momentary = one;
  try {
    return run();
  } finally {
    momentary = before;
  }
}
