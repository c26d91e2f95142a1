import compile from 'icu-minify/compile';
import { rules as ar } from '#messages/ar/rules.ts';
import { rules as en } from '#messages/en/rules.ts';
import { activeLanguage, type Language } from './language.ts';
import { type PhraseValues, putTogether, type RuleTexts } from './phrase.ts';

type Texts = { [name: string]: string | Texts };
export type TextArea = keyof typeof en;

const compileAll = (texts: Texts, prefix = ''): [string, RuleTexts[string]][] =>
  Object.entries(texts).flatMap(([name, text]): [string, RuleTexts[string]][] =>
    typeof text === 'string' ? [[prefix + name, compile(text)]] : compileAll(text, `${prefix}${name}.`),
  );

function once(texts: Texts): () => RuleTexts {
  let compiled: RuleTexts | undefined;
  return () => {
    compiled ??= Object.fromEntries(compileAll(texts));
    return compiled;
  };
}

const textsOf: Record<Language, () => RuleTexts> = { en: once(en), ar: once(ar) };

/** Says the text of a key in the language of the request. */
export function speaker(key: string, values?: PhraseValues): string {
  const language = activeLanguage();
  const text = textsOf[language]()[key];
  if (text === undefined) throw new Error(`There is no text ${key} in ${language}.`);
  return putTogether(text, language, { values, speak: (phrase) => speaker(phrase.key, phrase.values) });
}

/** The texts of some areas, to be sent to a browser. */
export function compiledTexts(language: Language, areas: readonly TextArea[]): RuleTexts {
  const texts = Object.entries(textsOf[language]());
  const wanted = texts.filter(([key]) => areas.some((area) => key.startsWith(`${area}.`)));
  // Through JSON: the compiler's objects have no prototype, and such do not go to the browser.
  return JSON.parse(JSON.stringify(Object.fromEntries(wanted)));
}
