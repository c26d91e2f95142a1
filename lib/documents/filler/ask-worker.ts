import { Worker } from 'node:worker_threads';
import { invalidInput } from '#lib/core/errors.ts';
import type { FillerAnswer, FillerJob } from './filling.ts';

type Limits = { file: string; longestMs: number; memoryMb: number };

/**
 * Lets a thread of its own do a job, with little memory and little time, and without the settings of the process.
 * Throws invalid_input where the deck is too much for it.
 */
export function askWorker(job: FillerJob, { file, longestMs, memoryMb }: Limits): Promise<FillerAnswer> {
  // Older versions of Node 22 read TypeScript only when asked.
  const execArgv = process.execArgv.filter((flag) => /strip-types|ExperimentalWarning/.test(flag));
  const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };
  const worker = new Worker(file, { workerData: job, env: {}, execArgv, resourceLimits });
  return new Promise<FillerAnswer>((answer, refuse) => {
    const timer = setTimeout(() => refuse(invalidInput('decks.tooSlow')), longestMs);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      settle();
    };
    worker.once('message', (message: FillerAnswer) => end(() => answer(message)));
    worker.once('error', (error) => end(() => refuse(explainCrash(error))));
    worker.once('exit', () => end(() => refuse(invalidInput('decks.unreadable'))));
  }).finally(() => worker.terminate());
}

function explainCrash(error: unknown): unknown {
  const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isTooLarge ? invalidInput('decks.tooMuch') : error;
}
