import type { ErrorCode } from '#lib/core/errors.ts';

/** What a route answers to an upload: its JSON, or what it says is wrong; without a code where no answer came. */
export type UploadAnswer<Data> =
  | { ok: true; data: Data }
  | { ok: false; message: string; code?: ErrorCode | 'internal' };

type Upload = {
  url: string;
  file: Blob;
  /** From 0 to 1, while the bytes leave. */
  onProgress?: (share: number) => void;
  /** What to say when no answer comes. */
  notReached: string;
};

/** Sends a file as the body of a POST and tells how far it is, which `fetch` cannot. */
export function uploadFile<Data>({ url, file, onProgress, notReached }: Upload): Promise<UploadAnswer<Data>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve({ ok: false, message: notReached });
    request.onload = () => {
      const { status, response } = request;
      if (status >= 200 && status < 300) return resolve({ ok: true, data: response as Data });
      const { detail, code } = (response ?? {}) as { detail?: string; code?: ErrorCode | 'internal' };
      resolve({ ok: false, message: detail ?? notReached, code });
    };
    request.send(file);
  });
}
