import type { findProposal, listDocuments } from '#db/repositories/proposals.ts';
import type { ProposalVersionRow } from '#db/schema/index.ts';
import { type Ctx, may, mayTouch } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { speak } from '#lib/core/say.ts';
import { notesBesideFigures, tellsDiscount } from './rules/resolve-option.ts';
import { canMove, isDeletable } from './rules.ts';
import { ProposalSnapshot } from './schema/snapshot.ts';
import type { ProposalDto, VersionSummary } from './schema.ts';

type Found = NonNullable<Awaited<ReturnType<typeof findProposal>>>;
type Documents = Awaited<ReturnType<typeof listDocuments>>;

/** A proposal as its page shows it: what the caller may not see (discounts) or do is left out. */
export function toProposalDto(
  ctx: Ctx,
  { proposal, clientName, ownerName, teamName }: Found,
  versions: readonly ProposalVersionRow[],
  documents: Documents,
): ProposalDto {
  const newest = versions[0];
  if (!newest) throw notFound('proposal');
  const mayUpdate = mayTouch(ctx, 'proposals:update', proposal);
  const summaries = versions.map((version) => toSummary(version, newest, mayUpdate));
  const snapshot = ProposalSnapshot.parse(newest.snapshot);
  const seesDiscounts = may(ctx, 'rate_cards:read');
  const notes = seesDiscounts ? newest.notes : newest.notes.filter((note) => !tellsDiscount(note));
  const versionOf = new Map(versions.map((version) => [version.id, version.version]));
  return {
    id: proposal.id,
    number: proposal.number,
    ownerId: proposal.ownerId,
    ownerName,
    teamName,
    companyId: proposal.companyId,
    clientName,
    createdAt: proposal.createdAt,
    updatedAt: proposal.updatedAt,
    version: summaries[0] ?? toSummary(newest, newest, mayUpdate),
    snapshot: seesDiscounts ? snapshot : withoutDiscounts(snapshot),
    content: newest.content,
    notes: notes.map(speak),
    notesBesideFigures: notesBesideFigures(notes, snapshot.packagePrice !== null).map(speak),
    versions: summaries,
    documents: documents.map(({ versionId, ...document }) => ({ ...document, version: versionOf.get(versionId) ?? 0 })),
    actions: mayUpdate ? [newest.status === 'draft' ? 'edit' : 'new_version'] : [],
    moreActions: [
      ...(may(ctx, 'proposals:create') ? (['duplicate'] as const) : []),
      ...(mayTouch(ctx, 'proposals:hand_over', proposal) ? (['hand_over'] as const) : []),
      ...(mayTouch(ctx, 'proposals:delete', proposal) && isDeletable(versions) ? (['delete'] as const) : []),
    ],
  };
}

function toSummary(version: ProposalVersionRow, newest: ProposalVersionRow, mayUpdate: boolean): VersionSummary {
  const { status } = version;
  const moves = (['send', 'accept', 'decline'] as const).filter((action) => {
    const to = { send: 'sent', accept: 'accepted', decline: 'declined' } as const;
    return canMove(status, to[action]) && (action !== 'send' || version.id === newest.id);
  });
  return {
    version: version.version,
    revision: version.revision,
    status,
    createdAt: version.createdAt,
    sentAt: version.sentAt,
    decidedAt: version.decidedAt,
    reason: version.reason,
    actions: mayUpdate ? moves : [],
  };
}

function withoutDiscounts(snapshot: ProposalSnapshot): ProposalSnapshot {
  const sites = snapshot.sites.map((site) => ({
    ...site,
    options: site.options.map((option) => ({ ...option, discountPermille: null })),
  }));
  return { ...snapshot, sites };
}
