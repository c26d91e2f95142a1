import { afterEach, expect, test, vi } from 'vitest';
import { uploadFile } from './upload-file.ts';

type Answered = { status: number; response: unknown } | 'lost';

/** The browser's request, answered at once. */
function answerWith(answer: Answered): void {
  class Request {
    upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    status = 0;
    response: unknown = null;
    onload?: () => void;
    onerror?: () => void;
    open() {}
    send() {
      this.upload.onprogress?.({ loaded: 1, total: 2 });
      if (answer === 'lost') return this.onerror?.();
      Object.assign(this, answer);
      this.onload?.();
    }
  }
  vi.stubGlobal('XMLHttpRequest', Request);
}

afterEach(() => vi.unstubAllGlobals());

const send = (onProgress?: (share: number) => void) =>
  uploadFile({ url: '/api/desk/anything', file: new Blob(['a']), notReached: 'No answer came.', onProgress });

test('what was stored comes back, and how far it is is told on the way', async () => {
  answerWith({ status: 201, response: { version: 2 } });
  const shares: number[] = [];
  expect(await send((share) => shares.push(share))).toEqual({ ok: true, data: { version: 2 } });
  expect(shares).toEqual([0.5]);
});

test('a refusal comes with its code, so that a conflict can be told from a wrong file', async () => {
  answerWith({ status: 409, response: { detail: 'Something has changed.', code: 'conflict' } });
  expect(await send()).toEqual({ ok: false, message: 'Something has changed.', code: 'conflict' });
});

test.each([['lost'], [{ status: 502, response: null }]] as const)(
  'an answer that never came has no code: %j',
  async (answer) => {
    answerWith(answer);
    expect(await send()).toEqual({ ok: false, message: 'No answer came.', code: undefined });
  },
);
