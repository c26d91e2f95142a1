import { AsyncLocalStorage } from 'node:async_hooks';
import { cache } from 'react';

export type Language = 'en' | 'ar';
type Reader = { language: Language };

// One for all copies of this module that a build makes.
const shared = globalThis as { sightlineReader?: AsyncLocalStorage<Reader> };
shared.sightlineReader ??= new AsyncLocalStorage<Reader>();
const readers = shared.sightlineReader;

/** Of the page that is being put together; outside of one it is nobody's. */
const readerOfPage = cache((): Reader => ({ language: 'en' }));

/** The language of whoever is spoken to now: English for jobs, tests and logs, where nobody said another one. */
export const activeLanguage = (): Language => (readers.getStore() ?? readerOfPage()).language;

/** Runs `run`, and all that it waits for, in a language; others that run meanwhile keep theirs. */
export const inLanguage = <Result>(language: Language, run: () => Result): Result => readers.run({ language }, run);

/** Sets the language of the request or page that is being answered, once it is known who asks. */
export function speakTo(language: Language): void {
  (readers.getStore() ?? readerOfPage()).language = language;
}
