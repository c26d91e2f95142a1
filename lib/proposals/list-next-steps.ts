import { countProposalHeads, type HeadFilter, listProposalHeads } from '#db/repositories/proposal-heads.ts';
import { type Ctx, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { addDays, today as todayIn } from '#lib/core/dates.ts';
import { loadPricingSettings } from '#lib/settings/load-settings.ts';
import type { NextSteps, StepKind } from './schema/figures.ts';
import { ProposalHead } from './schema/heads.ts';

const mostShown = 4;
const soonDays = 7;
/** What expired or was accepted longer ago is no longer the next thing to do. */
const recentDays = 30;
const dayMs = 86_400_000;

/**
 * What the caller's own proposals ask of them: what expires within 7 days, drafts to be sent, what expired without an
 * answer and what was accepted, both in the last 30 days. A few of each, and how many there are.
 */
export async function listNextSteps(ctx: Ctx): Promise<NextSteps> {
  const scope = requirePermission(ctx, 'proposals:read');
  const { userId: ownerId } = requireSelf(ctx);
  const { settings } = await loadPricingSettings(ctx);
  const today = todayIn(ctx.now, settings.timeZone);
  const listed = async (filter: Partial<HeadFilter>) => {
    const asked = { ownerId, order: 'changed', limit: mostShown, ...filter } as const;
    const [rows, count] = await Promise.all([
      listProposalHeads(ctx, scope, asked),
      countProposalHeads(ctx, scope, asked),
    ]);
    return { count, items: rows.map((row) => ProposalHead.parse(row)) };
  };
  const filters: Record<StepKind, Partial<HeadFilter>> = {
    expiring: { status: 'sent', validThrough: { from: today, to: addDays(today, soonDays) }, order: 'validThrough' },
    drafts: { status: 'draft' },
    expired: { status: 'expired', validThrough: { from: addDays(today, -recentDays), to: addDays(today, -1) } },
    accepted: { status: 'accepted', decidedSince: new Date(ctx.now.getTime() - recentDays * dayMs) },
  };
  const [expiring, drafts, expired, accepted] = await Promise.all([
    listed(filters.expiring),
    listed(filters.drafts),
    listed(filters.expired),
    listed(filters.accepted),
  ]);
  return { expiring, drafts, expired, accepted };
}
