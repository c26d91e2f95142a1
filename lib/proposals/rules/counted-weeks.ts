import { type Said, saying } from '#lib/core/say.ts';

/** "4 weeks", within a text. */
export const countedWeeks = (count: number): Said => saying('dates.weeks', { count });
