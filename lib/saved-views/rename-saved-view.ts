import { inTransaction } from '#db/client.ts';
import { findSavedView, listSavedViewRows, updateSavedViewName } from '#db/repositories/saved-views.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { RenameSavedViewInput, SavedViewDto } from './schema.ts';

/** Gives a view of the caller another name. Throws conflict where another of theirs has it. */
export async function renameSavedView(ctx: Ctx, input: RenameSavedViewInput): Promise<SavedViewDto> {
  const { userId } = requireSelf(ctx);
  const { viewId, name } = parseInput(RenameSavedViewInput, input);
  return inTransaction(ctx, async (ctx) => {
    const view = await findSavedView(ctx, userId, viewId);
    if (!view) throw notFound('view');
    const others = await listSavedViewRows(ctx, userId, view.list);
    if (others.some((one) => one.id !== viewId && one.name === name)) {
      throw conflict('views.taken', { name });
    }
    const renamed = await updateSavedViewName(ctx, { id: viewId, from: view.name, name });
    if (!renamed) throw conflict('views.changed');
    const entity = { entityType: 'saved_view', entityId: viewId };
    await recordAudit(ctx, { action: 'saved_view.rename', ...entity, before: { name: view.name }, after: { name } });
    return SavedViewDto.parse(renamed);
  });
}
