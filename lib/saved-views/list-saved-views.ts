import { listSavedViewRows } from '#db/repositories/saved-views.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { ListSavedViewsInput, SavedViewDto } from './schema.ts';

/** The views that the caller keeps of a list, by name; a person has few, so all of them. */
export async function listSavedViews(ctx: Ctx, input: ListSavedViewsInput): Promise<{ items: SavedViewDto[] }> {
  const { userId } = requireSelf(ctx);
  const { list } = parseInput(ListSavedViewsInput, input);
  return { items: SavedViewDto.array().parse(await listSavedViewRows(ctx, userId, list)) };
}
