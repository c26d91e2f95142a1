import { inTransaction } from '#db/client.ts';
import { deleteSavedViewRow, findSavedView } from '#db/repositories/saved-views.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { DeleteSavedViewInput, SavedViewDto } from './schema.ts';

/** Deletes a view of the caller. Gives what it was, so that saving it again takes that back. */
export async function deleteSavedView(ctx: Ctx, input: DeleteSavedViewInput): Promise<SavedViewDto> {
  const { userId } = requireSelf(ctx);
  const { viewId } = parseInput(DeleteSavedViewInput, input);
  return inTransaction(ctx, async (ctx) => {
    const view = await findSavedView(ctx, userId, viewId);
    if (!view) throw notFound('view');
    if (!(await deleteSavedViewRow(ctx, viewId))) throw conflict('views.gone');
    const { list, name, query } = view;
    const before = { list, name, query };
    await recordAudit(ctx, { action: 'saved_view.delete', entityType: 'saved_view', entityId: viewId, before });
    return SavedViewDto.parse(view);
  });
}
