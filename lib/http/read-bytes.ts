import { invalidInput } from '#lib/core/errors.ts';

/** The body of a request as it came, up to `maxBytes`; reading stops beyond them. Throws invalid_input. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > maxBytes) throw invalidInput('requests.bodyTooLarge', { most: Math.floor(maxBytes / 1_000_000) });
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
