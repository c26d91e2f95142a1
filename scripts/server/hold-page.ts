import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

/** What the application says about the answer of a request while it makes it (lib/core/answer-status.ts). */
type Answer = { status?: number };
const answers = new AsyncLocalStorage<Answer>();
(globalThis as { sightlineAnswer?: AsyncLocalStorage<Answer> }).sightlineAnswer = answers;

/**
 * Runs `respond` with a place where the application can put the status of its answer. A page streams its skeleton before
 * it knows whether it may be shown, with the status 200, so a whole page is held back until it is complete; the parts of
 * a page that the browser's router fetches pass at once.
 */
export function withStatus(response: ServerResponse, isWholePage: boolean, respond: () => void): void {
  const answer: Answer = {};
  if (isWholePage) holdUntilComplete(response, answer);
  answers.run(answer, respond);
}

type Written = [chunk: Uint8Array | string, encoding?: BufferEncoding];

function holdUntilComplete(response: ServerResponse, answer: Answer): void {
  const send = {
    writeHead: response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse,
    end: response.end.bind(response) as (...args: unknown[]) => ServerResponse,
  };
  let head: unknown[] | undefined;
  const held: Buffer[] = [];
  const keep = ([chunk, encoding]: Written) => {
    held.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk));
  };
  const isPage = () => response.statusCode === 200 && /^text\/html/.test(String(response.getHeader('content-type')));

  response.writeHead = ((...args: unknown[]) => {
    head ??= args;
    return response;
  }) as typeof response.writeHead;
  response.flushHeaders = () => {};
  response.write = ((chunk: Written[0], ...more: unknown[]) => {
    keep([chunk, typeof more[0] === 'string' ? (more[0] as BufferEncoding) : undefined]);
    const done = more.find((one) => typeof one === 'function');
    if (done) process.nextTick(done as () => void);
    return true;
  }) as typeof response.write;
  response.end = ((...args: unknown[]) => {
    const [chunk, encoding] = args;
    const done = args.find((one) => typeof one === 'function');
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) {
      keep([chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : undefined]);
    }
    if (typeof head?.[0] === 'number') response.statusCode = head[0];
    if (answer.status && isPage()) response.statusCode = answer.status;
    send.writeHead(response.statusCode, ...(head ?? []).slice(1));
    return send.end(Buffer.concat(held), done);
  }) as typeof response.end;
}
