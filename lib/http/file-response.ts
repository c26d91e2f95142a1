import { contentDisposition } from './content-disposition.ts';

type ServedFile = {
  name: string;
  mediaType: string;
  version: string;
  isInline: boolean;
  read(): Promise<Uint8Array<ArrayBuffer>>;
};

/**
 * A stored file as an answer, kept by this browser alone: a shown picture for a day, anything to be saved is asked for
 * anew. Whatever it holds, it runs nothing and is taken for nothing but what it says.
 */
export async function fileResponse(request: Request, file: ServedFile): Promise<Response> {
  const etag = `"${file.version}"`;
  const headers = {
    etag,
    'cache-control': file.isInline ? 'private, max-age=86400' : 'private, no-cache',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  };
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  const bytes = await file.read();
  return new Response(bytes, {
    headers: {
      ...headers,
      'content-type': file.mediaType,
      'content-length': String(bytes.byteLength),
      'content-disposition': contentDisposition(file.isInline ? 'inline' : 'attachment', file.name),
    },
  });
}

/** Bytes made for this one answer, to be saved under a name and kept nowhere on the way. */
export function bytesResponse(file: { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }): Response {
  return new Response(file.bytes, {
    headers: {
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'content-type': file.mediaType,
      'content-length': String(file.bytes.byteLength),
      'content-disposition': contentDisposition('attachment', file.name),
    },
  });
}

/** RFC 9110, 13.1.2: weak comparison, for proxies weaken what they compress. */
function isKnown(header: string | null, etag: string): boolean {
  const known = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
