'use client';

import { useLocale } from 'next-intl';
import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { type Phrase, putTogether, type RuleTexts } from '#lib/core/phrase.ts';
import { speakWith } from '#lib/core/say.ts';

const RuleTextsContext = createContext<RuleTexts>({});

/** Gives the fields below it what rules say that also run in the browser. */
export function RuleTextsProvider({ texts, children }: { texts: RuleTexts; children: ReactNode }) {
  return <RuleTextsContext value={texts}>{children}</RuleTextsContext>;
}

/** Runs rules so that they speak the language of the page. Their texts come from the nearest `RuleTextsProvider`. */
export function useRules(): <Result>(run: () => Result) => Result {
  const texts = useContext(RuleTextsContext);
  const language = useLocale();
  return useCallback(
    (run) => {
      const speak = ({ key, values }: Phrase): string => {
        const text = texts[key];
        return text === undefined ? key : putTogether(text, language, { values, speak });
      };
      return speakWith((key, values) => speak({ key, values }), run);
    },
    [texts, language],
  );
}
