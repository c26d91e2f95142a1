import format, { type CompiledMessage } from 'icu-minify/format';
import { formatDate } from './dates.ts';
import { isolate, joinInArabic, joinWords, nameInArabic } from './format.ts';

type Language = 'en' | 'ar';

/** What has a name in both languages; the Arabic one may be missing. */
export type Named = { en: string; ar: string };
/** Words that go on: a text of its own, with values of its own. */
export type Phrase = { key: string; values?: PhraseValues };
/** What stands in a text. Names, days and lists are told in the reader's language; words stay as they are. */
export type PhraseValue =
  | string
  | number
  | Named
  | Phrase
  | { day: string }
  /** A branch of the text. */
  | { choice: string }
  | { list: readonly PhraseValue[]; last?: 'or' };
export type PhraseValues = { readonly [name: string]: PhraseValue };

/** Compiled texts by their keys. */
export type RuleTexts = { readonly [key: string]: CompiledMessage };

const plurals = { en: new Intl.PluralRules('en'), ar: new Intl.PluralRules('ar') };
const numbers = new Intl.NumberFormat('en', { useGrouping: false });
const formatters = {
  getNumberFormat: () => numbers,
  getPluralRules: (language: string | string[] | undefined) => plurals[language as Language],
  getDateTimeFormat: () => {
    throw new Error('A day is given as { day }.');
  },
} as unknown as Parameters<typeof format>[3]['formatters'];

/** A compiled text with its values, in a language; `speak` says the texts within it. */
export function putTogether(
  message: CompiledMessage,
  language: Language,
  { values = {}, speak }: { values?: PhraseValues; speak: (phrase: Phrase) => string },
): string {
  const told = Object.entries(values).map(([name, value]) => [name, tell(value, language, speak)]);
  return String(format(message, language, Object.fromEntries(told), { formatters }));
}

function tell(value: PhraseValue, language: Language, speak: (phrase: Phrase) => string): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return language === 'ar' ? apart(value) : value;
  if ('en' in value) return language === 'ar' ? nameInArabic(value.ar || value.en) : value.en;
  if ('choice' in value) return value.choice;
  if ('day' in value) return formatDate(value.day, language);
  if ('key' in value) return speak(value);
  const words = value.list.map((one) => String(tell(one, language, speak)));
  return language === 'ar' ? joinInArabic(words, value.last) : joinWords(words, value.last);
}

/** Somebody's words, an amount or a code keeps its own direction. */
const apart = (words: string): string => (/[\p{Script=Latin}\d]/u.test(words) ? isolate(words) : words);
