import type { PictureWidth } from './schema.ts';

/** Where a browser gets a file: whole, a picture in a smaller width, or one page of a PDF as a picture. */
export function fileHref(fileId: string, { page, width }: { page?: number; width?: PictureWidth } = {}): string {
  const query = [page ? `page=${page}` : '', width ? `w=${width}` : ''].filter(Boolean).join('&');
  return `/api/files/${fileId}${query ? `?${query}` : ''}`;
}
