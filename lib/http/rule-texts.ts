import { activeLanguage } from '#lib/core/language.ts';
import type { RuleTexts } from '#lib/core/phrase.ts';
import { compiledTexts, type TextArea } from '#lib/core/speaker.server.ts';

/** What the rules of some areas say, for a page whose fields keep them: in the language of whoever asked for it. */
export const ruleTexts = (...areas: TextArea[]): RuleTexts => compiledTexts(activeLanguage(), areas);
