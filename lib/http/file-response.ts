import { contentDisposition } from './content-disposition.ts';

type ServedFile = {
  name: string;
  mediaType: string;
  version: string;
  isInline: boolean;
  isKept: boolean;
  read(): Promise<Uint8Array<ArrayBuffer>>;
};

/**
 * A stored file as an answer, kept by this browser alone: a picture of the inventory for a day, anything of a client is
 * asked for anew. Whatever it holds, it runs nothing and is taken for nothing but what it says.
 */
export async function fileResponse(request: Request, file: ServedFile): Promise<Response> {
  const etag = `"${file.version}"`;
  const headers = {
    etag,
    'cache-control': file.isKept ? 'private, max-age=86400' : 'private, no-cache',
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

/** RFC 9110, 13.1.2: weak comparison, for proxies weaken what they compress. */
function isKnown(header: string | null, etag: string): boolean {
  const known = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
