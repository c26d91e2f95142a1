import type { Db } from '#db/client.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { systemRoles } from '#lib/auth/permission-table.ts';
import { resolveRights } from '#lib/auth/rules.ts';
import { findSimilarCompanies } from '#lib/companies/find-similar-companies.ts';
import { listCompanies } from '#lib/companies/list-companies.ts';
import { listCompanyFigures } from '#lib/companies/list-company-figures.ts';
import { listLocationFacets } from '#lib/inventory/list-location-facets.ts';
import { listLocations } from '#lib/inventory/list-locations.ts';
import { countUnread } from '#lib/notifications/count-unread.ts';
import { listNotifications } from '#lib/notifications/list-notifications.ts';
import { countProposals } from '#lib/proposals/count-proposals.ts';
import { listCompanyProposals } from '#lib/proposals/list-company-proposals.ts';
import { listNextSteps } from '#lib/proposals/list-next-steps.ts';
import { listProposals } from '#lib/proposals/list-proposals.ts';
import { sumProposals } from '#lib/proposals/sum-proposals.ts';
import { searchDesk } from '#lib/search/search-desk.ts';

/** A list or a search of the product, as somebody asks for it. */
export type Case = { name: string; who: Who; run(ctx: Ctx): Promise<unknown> };
type Who = 'head' | 'lead' | 'seller';

const roles = { head: 'head_of_sales', lead: 'user', seller: 'user' } as const;

/** A caller who sees everything, a team's proposals, or their own. */
export function callerOf(db: Db, who: Who): Ctx {
  const userId = 'usr_bench1';
  const teamId = 'team_bench1';
  const rights = resolveRights(systemRoles[roles[who]].permissions, userId, [{ teamId, isLead: who === 'lead' }]);
  const contact = { email: 'bench1@sightline.test', name: 'Seller 1', title: '', phone: '', language: null };
  const person = { userId, teamId, ...contact, roleKeys: [roles[who]], rights };
  const actor = { kind: 'session', sessionId: 'ses_bench', person, address: '', confirmedAt: new Date(0) } as const;
  return { db, now: new Date('2026-11-20T08:00:00Z'), requestId: 'req_bench', actor };
}

const proposalLists: Record<string, Parameters<typeof listProposals>[1]> = {
  'first page': {},
  sent: { status: 'sent' },
  accepted: { status: 'accepted' },
  client: { companyId: 'cmp_bench7' },
  owner: { ownerId: 'usr_bench1' },
  team: { teamId: 'team_bench1' },
  dates: { dateOf: 'updated', from: '2024-01-01', to: '2024-01-01' },
  value: { fromMinor: 50_000_000, toMinor: 90_000_000 },
  'rare word': { search: 'P-2025-100501' },
  'common word': { search: 'dubai' },
  'word of a few in a hundred': { search: 'hotels' },
  'beginning of a word': { search: 'rooft' },
  'two words': { search: 'acme motors' },
  'two words never together': { search: 'foods motors' },
  'word that nothing has': { search: 'zzz' },
};

async function secondPage(ctx: Ctx): Promise<unknown> {
  const { nextCursor } = await listProposals(ctx, {});
  return listProposals(ctx, { cursor: nextCursor ?? undefined });
}

const ofDeals = (who: Who): Case[] => [
  ...Object.entries(proposalLists).map(([name, input]) => ({
    name: `proposals: ${name}`,
    who,
    run: (ctx: Ctx) => listProposals(ctx, input),
  })),
  { name: 'proposals: two pages', who, run: secondPage },
  { name: 'proposals: counts', who, run: (ctx) => countProposals(ctx) },
  { name: 'proposals: counts of a common word', who, run: (ctx) => countProposals(ctx, { search: 'dubai' }) },
  { name: 'proposals: counts of a rare word', who, run: (ctx) => countProposals(ctx, { search: '100501' }) },
  { name: 'proposals: totals', who, run: (ctx) => sumProposals(ctx) },
  { name: 'proposals: totals of a client', who, run: (ctx) => sumProposals(ctx, { companyId: 'cmp_bench7' }) },
  { name: 'home: next steps', who, run: (ctx) => listNextSteps(ctx) },
  { name: 'search of the desk: common word', who, run: (ctx) => searchDesk(ctx, { search: 'dubai' }) },
  { name: 'search of the desk: rare word', who, run: (ctx) => searchDesk(ctx, { search: '100501' }) },
  { name: 'companies: by value', who, run: (ctx) => listCompanyFigures(ctx, { sort: 'value' }) },
  { name: 'companies: by number of proposals', who, run: (ctx) => listCompanyFigures(ctx, { sort: 'proposals' }) },
];

const locationLists: Record<string, Parameters<typeof listLocations>[1]> = {
  'by name': {},
  'by price': { sort: 'price', direction: 'desc' },
  'by size': { sort: 'size', direction: 'desc' },
  'by licence': { sort: 'licence' },
  'by change': { sort: 'updated', direction: 'desc' },
  city: { city: 'Dubai' },
  kind: { kind: 'static' },
  size: { size: 'large' },
  price: { priceFromMinor: 10_000_000, priceToMinor: 30_000_000 },
  'common word': { search: 'dubai' },
  'rare word': { search: 'gateway 770' },
};

const others: Omit<Case, 'who'>[] = [
  ...Object.entries(locationLists).map(([name, input]) => ({
    name: `locations: ${name}`,
    run: (ctx: Ctx) => listLocations(ctx, { limit: 25, ...input }),
  })),
  { name: 'locations: facets', run: (ctx) => listLocationFacets(ctx, {}) },
  { name: 'companies: first of a choice', run: (ctx) => listCompanies(ctx) },
  { name: 'companies: choice by word', run: (ctx) => listCompanies(ctx, { search: 'hotels' }) },
  { name: 'companies: by name', run: (ctx) => listCompanyFigures(ctx, {}) },
  { name: 'companies: by name, word', run: (ctx) => listCompanyFigures(ctx, { search: 'hotels' }) },
  { name: 'companies: similar', run: (ctx) => findSimilarCompanies(ctx, { name: 'Acme Motor' }) },
  { name: 'companies: their proposals', run: (ctx) => listCompanyProposals(ctx, { companyId: 'cmp_bench7' }) },
  { name: 'notifications', run: (ctx) => listNotifications(ctx, {}) },
  { name: 'notifications: unread', run: (ctx) => countUnread(ctx) },
];

export const cases: Case[] = [
  ...(['head', 'lead', 'seller'] as const).flatMap(ofDeals),
  ...others.map((one) => ({ ...one, who: 'head' as const })),
];
