import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Pixels row by row, four bytes each: red, green, blue and nothing. */
export type DrawnPage = { width: number; height: number; data: Uint8Array };
/** `picture` is there for a page that the document has. */
export type ReadPages = { pageCount: number; picture?: DrawnPage };
/** `page` counts from 1; 0 only counts the pages. `width` is in pixels. */
type Wanted = { bytes: Uint8Array; page: number; width: number };
type Answer = { id: number } & (({ ok: true } & ReadPages) | { ok: false; message: string });
type Waiting = { answered: (answer: Answer) => void; failed: (error: Error) => void };

const patienceMs = 15_000;
const memory = { maxOldGenerationSizeMb: 256 };

const script = resolve('lib', 'documents', 'pdf', 'page-worker.mjs');
const shared = globalThis as { sightlinePageReader?: PageReader };

/** Counts the pages of a PDF, or draws one of them, off the event loop. Throws where it takes too long or is none. */
export async function readPages(wanted: Wanted): Promise<ReadPages> {
  shared.sightlinePageReader ??= openReader();
  const answer = await shared.sightlinePageReader.ask(wanted);
  if (!answer.ok) throw new Error(`The PDF could not be read: ${answer.message}`);
  const { pageCount, picture } = answer;
  return picture ? { pageCount, picture } : { pageCount };
}

type PageReader = { ask(wanted: Wanted): Promise<Answer> };

function openReader(): PageReader {
  // The bundler would take `new Worker` for its own and pack the worker without its WebAssembly; it runs as it stands.
  const worker: Worker = Reflect.construct(Worker, [script, { resourceLimits: memory }]);
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const give = (error: Error) => {
    shared.sightlinePageReader = undefined;
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
    void worker.terminate();
  };
  worker.unref();
  worker.on('message', (answer: Answer) => waiting.get(answer.id)?.answered(answer));
  worker.on('error', give);
  return {
    ask: (wanted) =>
      new Promise((resolve, reject) => {
        asked += 1;
        const id = asked;
        const timer = setTimeout(() => give(new Error('The PDF took too long to read.')), patienceMs);
        const done = () => {
          clearTimeout(timer);
          waiting.delete(id);
          if (waiting.size === 0) worker.unref();
        };
        waiting.set(id, {
          answered: (answer) => {
            done();
            resolve(answer);
          },
          failed: (error) => {
            done();
            reject(error);
          },
        });
        worker.ref();
        worker.postMessage({ id, ...wanted });
      }),
  };
}
