import { inTransaction } from '#db/client.ts';
import { findUser } from '#db/repositories/people.ts';
import { insertVersion, moveVersion, replaceItems, updateProposal } from '#db/repositories/proposals.ts';
import type { ProposalRow, ProposalVersionRow } from '#db/schema/index.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { conflict, wrongField, wrongFields } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { type Said, say, saying } from '#lib/core/say.ts';
import { brandOf } from './brand-of.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { clientCompanyId, type EarlierClient, findClient } from './client-company.ts';
import { findForUpdate } from './find-for-update.ts';
import { getProposal } from './get-proposal.ts';
import { type Catalogue, loadCatalogue } from './load-catalogue.ts';
import { resolveOrAsk } from './resolve-or-ask.ts';
import { applyChanges } from './rules/apply-changes.ts';
import { canonicalContent } from './rules/canonical-content.ts';
import { isEditable, needsReason } from './rules.ts';
import type { ProposalContent } from './schema/content.ts';
import { type ProposalDto, ReviseProposalInput } from './schema.ts';
import { requireStateShown } from './state-shown.ts';
import { renderDocuments, storeDocuments } from './store-documents.ts';
import { searchTextOf, toItemRows, toVersionColumns } from './to-version-rows.ts';

const reasonIsMissing = () => {
  const message = say('proposals.reasonAfterAcceptance');
  return wrongField({ path: 'reason', kind: 'missing', message });
};
const changedMeanwhile = () => conflict('proposals.changedReload');

/**
 * Changes a proposal: a draft gets a new revision, anything that was sent a new version (after acceptance with a
 * reason). Rates and fees are taken as of today. Older files stay (business rule: Proposals).
 */
export async function reviseProposal(ctx: Ctx, input: ReviseProposalInput): Promise<ProposalDto> {
  requirePermission(ctx, 'proposals:update');
  const { proposal: idOrNumber, content: whole, changes, basedOn, reason } = parseInput(ReviseProposalInput, input);
  const author = requireSelf(ctx);
  const { proposal, versions, newest } = await findForUpdate(ctx, idOrNumber);
  if (basedOn) requireStateShown(proposal.number, basedOn, newest);
  const isDraft = isEditable(newest.status);
  if (needsReason(versions) && !reason) throw reasonIsMissing();

  const catalogue = await loadCatalogue(ctx);
  const content = whole ?? changedContent(newest, changes ?? {}, catalogue);
  const revised = await drawUpRevision(ctx, { proposal, newest, content, catalogue });
  const { step, resolved, snapshot, columns, earlier } = revised;
  const documents = await renderDocuments(ctx, snapshot);

  return inTransaction(ctx, async (ctx) => {
    const moved = await updateProposal(ctx, proposal.id, newest.version, {
      latestVersion: step.version,
      companyId: await clientCompanyId(ctx, resolved.clientName ?? '', earlier),
      brandId: snapshot.brand.id,
      searchText: searchTextOf(snapshot),
      updatedAt: ctx.now,
    });
    if (!moved) throw changedMeanwhile();
    const version = isDraft
      ? await moveVersion(ctx, newest.id, newest, { ...columns, ...(reason ? { reason } : {}) })
      : await insertVersion(ctx, {
          id: newId('version'),
          proposalId: proposal.id,
          version: step.version,
          status: 'draft',
          ...columns,
          reason: reason ?? null,
          createdBy: author.userId,
          createdAt: ctx.now,
        });
    if (!version) throw changedMeanwhile();
    await replaceItems(ctx, version.id, toItemRows(version.id, resolved, snapshot));
    const { ownerId, teamId } = proposal;
    await storeDocuments(ctx, { versionId: version.id, revision: step.revision, ownerId, teamId }, documents);
    await recordAudit(ctx, {
      action: isDraft ? 'proposal.revise' : 'proposal.new_version',
      entityType: 'proposal',
      entityId: proposal.id,
      before: { version: newest.version, revision: newest.revision, totalMinor: newest.totalMinor },
      after: { ...step, totalMinor: version.totalMinor, reason: reason ?? null },
    });
    return getProposal(ctx, { proposal: proposal.id });
  });
}

type Revision = {
  proposal: ProposalRow;
  newest: ProposalVersionRow;
  content: ProposalContent;
  catalogue: Catalogue;
};

/** The next revision of a draft, or the first one of the next version, as of today. */
async function drawUpRevision(ctx: Ctx, { proposal, newest, content, catalogue }: Revision) {
  const earlier: EarlierClient = { companyId: proposal.companyId, name: newest.content.client ?? '' };
  const isDraft = isEditable(newest.status);
  const { version, revision, snapshot: agreed } = newest;
  const step = isDraft ? { version, revision: revision + 1 } : { version: version + 1, revision: 1 };
  const company = await findClient(ctx, content.client ?? '', earlier);
  const { resolved, notes } = resolveOrAsk(content, { ...catalogue, clientIndustry: company?.industry }, 'proposal');
  const brand = brandOf(resolved, catalogue);
  const { number } = proposal;
  // Whoever it was handed over to sells it from now on.
  const seller = (await findUser(ctx, { id: proposal.ownerId })) ?? agreed.seller;
  const snapshot = buildSnapshot({ number, ...step, resolved, company, brand, seller, catalogue });
  const columns = {
    ...toVersionColumns(snapshot),
    revision: step.revision,
    content: canonicalContent(resolved, content),
    notes: isDraft ? notes : [...notes, ...rateNote(newest, snapshot.rate?.perUnitScaled)],
  };
  return { step, resolved, snapshot, columns, earlier };
}

function changedContent(
  newest: ProposalVersionRow,
  changes: NonNullable<ReviseProposalInput['changes']>,
  catalogue: Catalogue,
): ProposalContent {
  const { content, problems } = applyChanges(newest.content, changes, catalogue.locations);
  if (problems.length > 0) throw wrongFields('input.someAnswers', problems);
  return content;
}

/** A new version takes today's exchange rate and says so. */
function rateNote(before: ProposalVersionRow, perUnitScaled: number | undefined): Said[] {
  const old = before.snapshot.rate;
  if (!old || !perUnitScaled || old.perUnitScaled === perUnitScaled) return [];
  return [saying('proposals.rateIsTodays', { version: before.version, day: { day: old.effectiveOn } })];
}
