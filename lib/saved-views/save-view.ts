import { inTransaction } from '#db/client.ts';
import { insertSavedView, listSavedViewRows } from '#db/repositories/saved-views.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { AppError, conflict } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import { viewQuery } from './rules.ts';
import { mostSavedViews, SavedViewDto, SaveViewInput } from './schema.ts';

/** Keeps a list's filters under a name, for the caller alone. Throws conflict where they have a view of this name. */
export async function saveView(ctx: Ctx, input: SaveViewInput): Promise<SavedViewDto> {
  const { userId } = requireSelf(ctx);
  const { list, name, query } = parseInput(SaveViewInput, input);
  return inTransaction(ctx, async (ctx) => {
    const kept = await listSavedViewRows(ctx, userId, list);
    if (kept.length >= mostSavedViews) {
      throw new AppError('limit_exceeded', say('views.most', { most: mostSavedViews }));
    }
    const values = { id: newId('savedView'), ownerId: userId, list, name, query: viewQuery(query) };
    const view = await insertSavedView(ctx, { ...values, createdAt: ctx.now });
    if (!view) throw conflict('views.taken', { name });
    const after = { list, name, query: view.query };
    await recordAudit(ctx, { action: 'saved_view.create', entityType: 'saved_view', entityId: view.id, after });
    return SavedViewDto.parse(view);
  });
}
