import { inTransaction } from '#db/client.ts';
import { findProposal, insertProposal, insertVersion, replaceItems } from '#db/repositories/proposals.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { brandOf } from './brand-of.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { clientCompanyId, findClient } from './client-company.ts';
import { getProposal } from './get-proposal.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { resolveOrAsk } from './resolve-or-ask.ts';
import { canonicalContent } from './rules/canonical-content.ts';
import { CreateProposalInput, type ProposalDto } from './schema.ts';
import { renderDocuments, storeDocuments } from './store-documents.ts';
import { takeProposalNumber } from './take-proposal-number.ts';
import { searchTextOf, toItemRows, toVersionColumns } from './to-version-rows.ts';

/**
 * Makes a proposal from a person's words: version 1, a draft, with its PPTX and PDF. The caller owns it. `copyOf` names
 * the proposal that the words came from, for its history. Throws invalid_input with all that is missing or open
 * (business rule: Proposals), and not_found for a `copyOf` that the caller may not read.
 */
export async function createProposal(ctx: Ctx, input: CreateProposalInput): Promise<ProposalDto> {
  requirePermission(ctx, 'proposals:create');
  const { content, copyOf: original } = parseInput(CreateProposalInput, input);
  const owner = requireSelf(ctx);
  const copyOf = original ? await readableNumber(ctx, original) : undefined;
  const catalogue = await loadCatalogue(ctx);
  const company = await findClient(ctx, content.client ?? '');
  const { resolved, notes } = resolveOrAsk(content, { ...catalogue, clientIndustry: company?.industry }, 'proposal');
  const clientName = resolved.clientName ?? '';
  const brand = brandOf(resolved, catalogue);
  const number = await takeProposalNumber(ctx, catalogue.today);
  const parts = { number, version: 1, revision: 1, resolved, company, brand, seller: owner, catalogue };
  const snapshot = buildSnapshot(parts);
  const documents = await renderDocuments(ctx, snapshot);

  return inTransaction(ctx, async (ctx) => {
    const times = { createdAt: ctx.now, updatedAt: ctx.now };
    const { id, ownerId, teamId } = await insertProposal(ctx, {
      id: newId('proposal'),
      number,
      companyId: await clientCompanyId(ctx, clientName),
      brandId: brand.id,
      ownerId: owner.userId,
      teamId: owner.teamId,
      latestVersion: 1,
      searchText: searchTextOf(snapshot),
      ...times,
    });
    const version = await insertVersion(ctx, {
      id: newId('version'),
      proposalId: id,
      version: 1,
      revision: 1,
      status: 'draft',
      ...toVersionColumns(snapshot),
      content: canonicalContent(resolved, content),
      notes,
      createdBy: owner.userId,
      createdAt: ctx.now,
    });
    await replaceItems(ctx, version.id, toItemRows(version.id, resolved, snapshot));
    await storeDocuments(ctx, { versionId: version.id, revision: 1, ownerId, teamId }, documents);
    const action = copyOf ? 'proposal.duplicate' : 'proposal.create';
    const made = { number, client: snapshot.client.name, title: snapshot.title, totalMinor: version.totalMinor };
    const after = copyOf ? { ...made, copyOf } : made;
    await recordAudit(ctx, { action, entityType: 'proposal', entityId: id, after });
    return getProposal(ctx, { proposal: id });
  });
}

async function readableNumber(ctx: Ctx, idOrNumber: string): Promise<string> {
  const found = await findProposal(ctx, requirePermission(ctx, 'proposals:read'), idOrNumber);
  if (!found) throw notFound('proposal');
  return found.proposal.number;
}
