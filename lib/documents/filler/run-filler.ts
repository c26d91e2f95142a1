import { resolve } from 'node:path';
import { invalidInput } from '#lib/core/errors.ts';
import { askWorker } from './ask-worker.ts';
import type { Filling } from './filling.ts';

const longestMs = 15_000;
const memoryMb = 512;
const mostAtOnce = 2;
/** Node reads it as it stands; the working directory is the project's, in a production build the server's. */
const workerFile = () => resolve('lib', 'documents', 'filler', 'worker.ts');

const waiting: (() => void)[] = [];
let running = 0;

/** A presentation made from a company's own deck, and the names of all tags in that deck. */
export type FilledDeck = { deck: Uint8Array; tags: string[] };

/**
 * Fills a deck from outside. The same deck and filling give the same bytes. Throws invalid_input, in words for whoever
 * sent the deck, where it is not taken.
 */
export async function fillOwnDeck(deck: Uint8Array, filling: Filling): Promise<FilledDeck> {
  if (running >= mostAtOnce) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    const answer = await askWorker({ deck, filling }, { file: workerFile(), longestMs, memoryMb });
    if (!answer.ok) throw invalidInput(`decks.${answer.fault}`, answer.values);
    return answer;
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
