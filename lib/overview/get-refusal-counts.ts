import { listMomentsOf } from '#db/repositories/overview.ts';
import { listRefusals } from '#db/repositories/refusals.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { countByHour, hoursShown } from './rules.ts';
import { RefusalCounts } from './schema.ts';

const hourMs = 3_600_000;
const mostEvents = 10_000;

/** Failed sign-ins and calls beyond a limit, by hour, in the last 24 hours. */
export async function getRefusalCounts(ctx: Ctx): Promise<RefusalCounts> {
  requirePermission(ctx, 'audit:read');
  const since = new Date(ctx.now.getTime() - hoursShown * hourMs);
  const [known, counted] = await Promise.all([
    listMomentsOf(ctx, { action: 'user.sign_in_refused', since, limit: mostEvents }),
    listRefusals(ctx, since),
  ]);
  const of = (wanted: string) =>
    counted.filter(({ kind }) => kind === wanted).map(({ minute, count }) => ({ at: minute, count }));
  const signIns = [...known.map((at) => ({ at, count: 1 })), ...of('sign_in')];
  return RefusalCounts.parse({ signIns: countByHour(ctx.now, signIns), limits: countByHour(ctx.now, of('limit')) });
}
