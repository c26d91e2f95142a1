import { listProposalRows } from '#db/repositories/proposal-lists.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseMomentCursor, toMomentCursor } from '#lib/core/cursor.ts';
import { activeLanguage } from '#lib/core/language.ts';
import { parseInput } from '#lib/core/parse.ts';
import { proposalTitle } from './rules/reader-words.ts';
import { shownFigures } from './rules/whole-figures.ts';
import type { ProposalSnapshot } from './schema/snapshot.ts';
import { ListProposalsInput, type ProposalListItem } from './schema.ts';
import { toProposalFilter } from './to-proposal-filter.ts';

/** The caller's proposals, most recently changed first, `limit` at a time; `nextCursor` is null on the last page. */
export async function listProposals(
  ctx: Ctx,
  input: ListProposalsInput = {},
): Promise<{ items: ProposalListItem[]; nextCursor: string | null }> {
  const scope = requirePermission(ctx, 'proposals:read');
  const { cursor, limit, ...filters } = parseInput(ListProposalsInput, input);
  const after = cursor ? parseMomentCursor(cursor) : undefined;
  const filter = await toProposalFilter(ctx, filters);
  const rows = await listProposalRows(ctx, scope, { ...filter, after, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = page.at(-1)?.proposal;
  return {
    items: page.map(toListItem),
    nextCursor: rows.length > limit && last ? toMomentCursor(last.updatedAt, last.id) : null,
  };
}

type Row = Awaited<ReturnType<typeof listProposalRows>>[number];

function toListItem({ proposal, version, clientName, ownerName }: Row): ProposalListItem {
  const { snapshot } = version;
  const totals = shownTotals(snapshot);
  return {
    id: proposal.id,
    number: proposal.number,
    version: version.version,
    status: version.status,
    kind: version.kind,
    title: proposalTitle(snapshot, activeLanguage()),
    clientName,
    ownerName,
    siteNames: snapshot.sites.map((site) => site.name),
    photoFileId: snapshot.sites.find((site) => site.photoFileId)?.photoFileId ?? null,
    startsOn: snapshot.sites.map((site) => site.startsOn).sort()[0] ?? snapshot.issuedOn,
    currency: snapshot.currency,
    ...totals,
    validThrough: snapshot.validThrough,
    updatedAt: proposal.updatedAt,
  };
}

function shownTotals(snapshot: ProposalSnapshot): { totalMinor: number | null; fromTotalMinor: number } {
  const total = shownFigures(snapshot)?.totalMinor;
  if (total !== undefined) return { totalMinor: total, fromTotalMinor: total };
  const columns = snapshot.sites.map((site) => site.options.map((option) => option.price?.shown.totalMinor ?? 0));
  return { totalMinor: null, fromTotalMinor: columns.reduce((sum, totals) => sum + Math.min(...totals), 0) };
}
