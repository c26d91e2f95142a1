import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { invalidInput } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { readPages } from '#lib/documents/pdf/read-pages.ts';
import { openFile } from './open-file.ts';
import { CountPagesInput } from './schema.ts';

const counted = new Map<string, number>();
const countedAtMost = 1_000;

/** How many pages a PDF has that the caller may have. Throws not_found for whatever the caller may not know. */
export async function countPages(ctx: Ctx, input: CountPagesInput): Promise<number> {
  requireSelf(ctx);
  const { fileId } = parseInput(CountPagesInput, input);
  const { mediaType, version, read } = await openFile(ctx, { fileId });
  if (mediaType !== 'application/pdf') throw invalidInput('files.onlyPdf');
  const known = counted.get(version);
  if (known !== undefined) return known;
  const { pageCount } = await readPages({ bytes: await read(), page: 0, width: 1 });
  const [oldest] = counted.keys();
  if (counted.size >= countedAtMost && oldest) counted.delete(oldest);
  counted.set(version, pageCount);
  return pageCount;
}
