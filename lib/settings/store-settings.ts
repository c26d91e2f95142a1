import { inTransaction } from '#db/client.ts';
import { findSettingsRow, updateSettingsRow } from '#db/repositories/settings.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { conflict } from '#lib/core/errors.ts';

type Change<Values> = {
  group: 'business' | 'security';
  action: `settings.${string}`;
  read: (stored: unknown) => Values;
  wanted: Values;
  basedOn: Date | null;
};

/** Stores one group of settings with one audit row of what changed in it; what is so already leaves none. Gives when. */
export async function storeSettings<Values extends Record<string, unknown>>(
  ctx: Ctx,
  { group, action, read, wanted, basedOn }: Change<Values>,
): Promise<{ changedAt: Date }> {
  const { userId: updatedBy } = requireSelf(ctx);
  return inTransaction(ctx, async (ctx) => {
    const before = read((await findSettingsRow(ctx, group))?.value ?? {});
    const changed = Object.keys(wanted).filter((key) => wanted[key] !== before[key]);
    const only = (values: Values) => Object.fromEntries(changed.map((key) => [key, values[key]]));
    // Later than what was seen, whatever the clock says: otherwise two changes of one moment would not notice each other.
    const updatedAt = new Date(Math.max(ctx.now.getTime(), (basedOn?.getTime() ?? 0) + 1));
    if (!(await updateSettingsRow(ctx, group, basedOn, { value: wanted, updatedAt, updatedBy }))) {
      throw conflict('settings.changed');
    }
    if (changed.length === 0) return { changedAt: updatedAt };
    await recordAudit(ctx, {
      action,
      entityType: 'settings',
      entityId: group,
      before: only(before),
      after: only(wanted),
    });
    return { changedAt: updatedAt };
  });
}
