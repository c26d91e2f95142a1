import { listKeyRows } from '#db/repositories/api-keys.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { parseMomentCursor, toMomentCursor } from '#lib/core/cursor.ts';
import { parseInput } from '#lib/core/parse.ts';
import { soonMs } from './rules.ts';
import { type ApiKeyPage, ListApiKeysInput } from './schema.ts';
import { toApiKeyDto } from './to-api-key-dto.ts';

/** A page of keys, the newest first, of one owner where one is named; `nextCursor` is null on the last page. */
export async function loadKeyPage(ctx: Ctx, input: ListApiKeysInput, ownerId?: string): Promise<ApiKeyPage> {
  const { cursor, limit, search, state } = parseInput(ListApiKeysInput, input);
  const soon = new Date(ctx.now.getTime() + soonMs);
  const after = cursor ? parseMomentCursor(cursor) : undefined;
  const rows = await listKeyRows(ctx, { ownerId, search, state, now: ctx.now, soon, after, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = page.at(-1)?.key;
  return {
    items: page.map((row) => toApiKeyDto(row, ctx.now)),
    nextCursor: rows.length > limit && last ? toMomentCursor(last.createdAt, last.id) : null,
  };
}
