import type { MadeFile } from '#lib/files/schema.ts';
import { contentDisposition } from './content-disposition.ts';

/** A file that was made for this request, as a download. It runs nothing and is taken for nothing but what it says. */
export function madeFileResponse({ name, mediaType, bytes }: MadeFile): Response {
  return new Response(bytes, {
    headers: {
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'content-type': mediaType,
      'content-length': String(bytes.byteLength),
      'content-disposition': contentDisposition('attachment', name),
    },
  });
}
