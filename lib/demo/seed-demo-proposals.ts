import { firstOfMonthFrom } from '#db/seed/demo-dates.ts';
import { demoEarlierProposals } from '#db/seed/demo-earlier-proposals.ts';
import type { DemoEvent, DemoProposal } from '#db/seed/demo-proposal.ts';
import { demoRecentProposals } from '#db/seed/demo-recent-proposals.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { addDays, formatDate } from '#lib/core/dates.ts';
import { createProposal } from '#lib/proposals/create-proposal.ts';
import { expireProposals } from '#lib/proposals/expire-proposals.ts';
import { moveProposal } from '#lib/proposals/move-proposal.ts';
import { reviseProposal } from '#lib/proposals/revise-proposal.ts';
import { warningKeys } from '#lib/proposals/rules/soft-warnings.ts';
import { maxSites, type ProposalContent } from '#lib/proposals/schema/content.ts';
import { demoActor } from './demo-actor.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const dayStartsAtHour = 9;
const dayEndsAtHour = 17;
const expiryStepDays = 4;

/** Makes the demo's proposals as people would have: the same functions, at the times in the past. `today` is ctx.now's. */
export async function seedDemoProposals(ctx: Ctx, today: string): Promise<void> {
  const all = [...demoEarlierProposals, ...demoRecentProposals];
  for (const [index, proposal] of all.entries()) await playProposal(ctx, proposal, index, today);
  // In steps up to now, so that nobody is told today of what expired half a year ago.
  const steps = Math.ceil(Math.max(...all.map(({ daysAgo }) => daysAgo)) / expiryStepDays);
  for (let daysAgo = steps * expiryStepDays; daysAgo >= 0; daysAgo -= expiryStepDays) {
    await expireProposals({ ...ctx, actor: demoActor('admin'), now: new Date(ctx.now.getTime() - daysAgo * dayMs) });
  }
}

async function playProposal(ctx: Ctx, proposal: DemoProposal, index: number, today: string): Promise<void> {
  const madeOn = addDays(today, -proposal.daysAgo);
  const seller = { ...ctx, actor: demoActor(proposal.by) };
  const madeAt = Date.parse(`${madeOn}T00:00:00Z`) + workHour(index) * hourMs;
  const at = (days: number) => ({ ...seller, now: new Date(madeAt + days * dayMs + (days === 0 ? hourMs / 2 : 0)) });
  const content = toContent(proposal, madeOn);
  const { number } = await createProposal({ ...seller, now: new Date(madeAt) }, { content });
  let version = 1;
  for (const event of proposal.events) version = await playEvent(at(event.on), event, number, version);
}

/** An hour of the working day in Dubai, in UTC; another one for every proposal. */
const workHour = (index: number) => dayStartsAtHour - 4 + ((index * 3) % (dayEndsAtHour - dayStartsAtHour));

async function playEvent(ctx: Ctx, event: DemoEvent, proposal: string, version: number): Promise<number> {
  if ('revise' in event) {
    const changes = { ...event.revise, confirmed: warningKeys(maxSites) };
    const revised = await reviseProposal(ctx, { proposal, changes, reason: event.reason });
    return revised.version.version;
  }
  const reason = event.to === 'declined' ? event.reason : undefined;
  await moveProposal(ctx, { proposal, version, to: event.to, reason });
  return version;
}

function toContent(proposal: DemoProposal, madeOn: string): ProposalContent {
  const { client, contactName, brand, packageNet, currency, paymentTerms } = proposal;
  const hasPrinted = proposal.sites.some((site) => site.productionFee);
  const startsOn = hasPrinted ? firstOfMonthFrom(madeOn, proposal.startsIn) : addDays(madeOn, proposal.startsIn);
  return {
    kind: packageNet ? 'combined' : 'separate',
    client,
    contactName,
    brand,
    sites: proposal.sites.map((site) => ({ ...site, startsOn: formatDate(startsOn) })),
    packageNet,
    currency,
    paymentTerms,
    // Everybody knew of the discounts and of the licences that end early: there is nobody to ask.
    confirmed: warningKeys(proposal.sites.length),
  };
}
