import {
  countMadeByMonth,
  countOpenByOwner,
  countSentByMonth,
  sumDecidedByMonth,
} from '#db/repositories/proposal-figures.ts';
import { type Ctx, may, requirePermission } from '#lib/auth/context.ts';
import { startOfDay, today } from '#lib/core/dates.ts';
import { loadPricingSettings } from '#lib/settings/load-settings.ts';
import { leadsOthers, monthsUpTo, winPercent } from './rules/figures.ts';
import type { MonthFigures, PersonFigures, SalesFigures } from './schema/figures.ts';

/**
 * What was made, sent and accepted in the last six months of the business time zone, of the proposals that the caller
 * may read; for those who lead others also what each person has open and did in this month.
 */
export async function getSalesFigures(ctx: Ctx): Promise<SalesFigures> {
  const scope = requirePermission(ctx, 'proposals:read');
  const { timeZone } = (await loadPricingSettings(ctx)).settings;
  const days = monthsUpTo(today(ctx.now, timeZone));
  const months = days.map((day) => startOfDay(day, timeZone));
  const update = may(ctx, 'proposals:update') ? requirePermission(ctx, 'proposals:update') : undefined;
  const [made, sent, decided, open] = await Promise.all([
    countMadeByMonth(ctx, scope, months),
    countSentByMonth(ctx, scope, months),
    sumDecidedByMonth(ctx, scope, months),
    leadsOthers(scope, update) ? countOpenByOwner(ctx, scope) : null,
  ]);
  const happened = { made, sent, decided };
  return {
    months: days.slice(0, -1).map((month, index) => toMonth(month, index, happened)),
    team: open && toTeam(open, happened, days.length - 2),
  };
}

type Happened = {
  made: Awaited<ReturnType<typeof countMadeByMonth>>;
  sent: Awaited<ReturnType<typeof countSentByMonth>>;
  decided: Awaited<ReturnType<typeof sumDecidedByMonth>>;
};

const countOf = (rows: readonly { count: number }[]) => rows.reduce((sum, row) => sum + row.count, 0);
const soldIn = (rows: readonly { totalMinor: string }[]) =>
  String(rows.reduce((sum, row) => sum + BigInt(row.totalMinor), 0n));

function toMonth(month: string, index: number, { made, sent, decided }: Happened): MonthFigures {
  const isIn = (row: { month: number }) => row.month === index;
  const accepted = decided.filter((row) => isIn(row) && row.status === 'accepted');
  const declined = countOf(decided.filter((row) => isIn(row) && row.status === 'declined'));
  return {
    month,
    made: countOf(made.filter(isIn)),
    sent: countOf(sent.filter(isIn)),
    accepted: countOf(accepted),
    declined,
    valueMinor: soldIn(accepted),
    winPercent: winPercent(countOf(accepted), declined),
  };
}

/** Everybody who has something open or did something in the month of this index, the most sold first. */
function toTeam(
  open: Awaited<ReturnType<typeof countOpenByOwner>>,
  { sent, decided }: Happened,
  index: number,
): PersonFigures[] {
  const accepted = decided.filter((row) => row.month === index && row.status === 'accepted');
  const sentNow = sent.filter((row) => row.month === index);
  const names = new Map([...open, ...sentNow, ...accepted].map(({ userId, name }) => [userId, name]));
  const people = [...names].map(([userId, name]) => {
    const theirs = <Row extends { userId: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.userId === userId);
    const sold = theirs(accepted);
    return {
      userId,
      name,
      open: countOf(theirs(open)),
      sent: countOf(theirs(sentNow)),
      accepted: countOf(sold),
      valueMinor: soldIn(sold),
    };
  });
  const inOrder = (one: PersonFigures, other: PersonFigures) =>
    Number(BigInt(other.valueMinor) - BigInt(one.valueMinor)) ||
    other.open - one.open ||
    one.name.localeCompare(other.name);
  return people.sort(inOrder);
}
