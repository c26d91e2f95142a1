import { once } from 'node:events';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Pixels row by row, four bytes each: red, green, blue and nothing. */
export type DrawnPage = { width: number; height: number; data: Uint8Array };
/** `picture` is there for a page that the document has. */
export type ReadPages = { pageCount: number; picture?: DrawnPage };
/** `page` counts from 1; 0 only counts the pages. `width` is in pixels. */
type Wanted = { bytes: Uint8Array; page: number; width: number };
type Answer = ({ ok: true } & ReadPages) | { ok: false; message: string };

const patienceMs = 15_000;
const memory = { maxOldGenerationSizeMb: 256 };
const script = resolve('lib', 'documents', 'pdf', 'page-worker.mjs');

// The server's bundles each have a copy of this module; the process has one worker, which reads one document at a time.
const shared = globalThis as { sightlinePageWorker?: Worker | undefined; sightlinePageTurn?: Promise<unknown> };

/**
 * Counts the pages of a PDF, or draws one of them, off the event loop. Throws where it takes longer than 15 seconds from
 * its turn on, or is none; those that wait behind it go on with another worker.
 */
export function readPages(wanted: Wanted): Promise<ReadPages> {
  const read = (shared.sightlinePageTurn ?? Promise.resolve()).then(() => readNow(wanted));
  shared.sightlinePageTurn = read.catch(() => {});
  return read;
}

async function readNow(wanted: Wanted): Promise<ReadPages> {
  shared.sightlinePageWorker ??= openWorker();
  const worker = shared.sightlinePageWorker;
  worker.ref();
  worker.postMessage(wanted);
  const answer = await answerOf(worker);
  worker.unref();
  if (!answer.ok) throw new Error(`The PDF could not be read: ${answer.message}`);
  const { pageCount, picture } = answer;
  return picture ? { pageCount, picture } : { pageCount };
}

// The bundler would take `new Worker` for its own and pack the worker without its WebAssembly; it runs as it stands.
const openWorker = (): Worker => Reflect.construct(Worker, [script, { resourceLimits: memory }]);

async function answerOf(worker: Worker): Promise<Answer> {
  try {
    const [answer] = await once(worker, 'message', { signal: AbortSignal.timeout(patienceMs) });
    return answer;
  } catch (cause) {
    shared.sightlinePageWorker = undefined;
    await worker.terminate();
    throw new Error('The PDF took too long to read, or its reader broke.', { cause });
  }
}
