import { isDeepStrictEqual } from 'node:util';
import { inTransaction } from '#db/client.ts';
import { findBrand } from '#db/repositories/inventory.ts';
import { findUser } from '#db/repositories/people.ts';
import { listVersions, moveVersion, updateProposal } from '#db/repositories/proposals.ts';
import type { ProposalRow, ProposalVersionRow } from '#db/schema/index.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { today as todayIn } from '#lib/core/dates.ts';
import { conflict, notFound, wrongField } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import { loadPricingSettings } from '#lib/settings/load-settings.ts';
import { reissueSnapshot } from './build-snapshot.ts';
import { findForUpdate } from './find-for-update.ts';
import { getProposal } from './get-proposal.ts';
import { canMove, isExpired, needsReason, stateAfterNewVersionSent } from './rules.ts';
import type { ProposalSnapshot } from './schema/snapshot.ts';
import { MoveProposalInput, type ProposalDto } from './schema.ts';
import { renderDocuments, storeDocuments } from './store-documents.ts';

const changedMeanwhile = () => conflict('proposals.changed');

/**
 * Marks a version as sent, accepted or declined. Sending dates it today, renews its documents where the day differs and
 * supersedes the version that was out. Declining needs a reason. Throws conflict with the state it is in now.
 */
export async function moveProposal(ctx: Ctx, input: MoveProposalInput): Promise<ProposalDto> {
  requirePermission(ctx, 'proposals:update');
  const { proposal: idOrNumber, version: number, revision, to, reason } = parseInput(MoveProposalInput, input);
  const { proposal, versions } = await findForUpdate(ctx, idOrNumber);
  const version = versions.find((one) => one.version === number);
  if (!version) throw notFound('version', { version: number });
  if (revision && revision !== version.revision) throw changedMeanwhile();
  if (to === 'declined' && !reason) {
    throw wrongField({ path: 'reason', kind: 'missing', message: say('proposals.declinedWhy') });
  }
  const { settings } = await loadPricingSettings(ctx);
  const today = todayIn(ctx.now, settings.timeZone);
  checkMove(version, versions, to, today);
  const issued =
    to === 'sent' ? await issueToday(ctx, { version, proposal, today, validityDays: settings.validityDays }) : null;

  return inTransaction(ctx, async (ctx) => {
    // First, so that decisions about two versions at once wait for each other.
    const held = await updateProposal(ctx, proposal.id, proposal.latestVersion, { updatedAt: ctx.now });
    if (!held || statesOf(await listVersions(ctx, proposal.id)) !== statesOf(versions)) throw changedMeanwhile();
    const change = to === 'sent' ? { sentAt: ctx.now } : { decidedAt: ctx.now, ...(reason ? { reason } : {}) };
    const moved = await moveVersion(ctx, version.id, version, { status: to, ...change, ...issued?.columns });
    if (!moved) throw changedMeanwhile();
    const { ownerId, teamId } = proposal;
    if (issued) {
      await storeDocuments(ctx, { versionId: version.id, revision: moved.revision, ownerId, teamId }, issued.documents);
    }
    if (to === 'sent') await supersede(ctx, versions, version);
    await recordAudit(ctx, {
      action: `proposal.${to}`,
      entityType: 'proposal',
      entityId: proposal.id,
      before: { version: number, status: version.status },
      after: { version: number, status: to, reason: reason ?? null },
    });
    return getProposal(ctx, { proposal: proposal.id });
  });
}

const statesOf = (versions: readonly ProposalVersionRow[]) =>
  versions.map(({ version, status }) => `${version} ${status}`).join();

function checkMove(
  version: ProposalVersionRow,
  versions: readonly ProposalVersionRow[],
  to: MoveProposalInput['to'],
  today: string,
): void {
  if (!canMove(version.status, to)) {
    throw conflict('proposals.cannotMove', {
      version: version.version,
      from: { choice: version.status },
      to: { choice: to },
    });
  }
  if (to !== 'sent') {
    if (!isExpired(version.validThrough, today)) return;
    throw conflict('proposals.expired', { version: version.version, day: { day: version.validThrough } });
  }
  if (needsReason(versions)) {
    throw conflict('proposals.acceptedMeanwhile');
  }
  const past = version.snapshot.sites.find((site) => site.startsOn < today);
  if (past)
    throw conflict('proposals.startIsPast', { name: { en: past.name, ar: past.nameAr }, day: { day: past.startsOn } });
}

type Issue = { version: ProposalVersionRow; proposal: ProposalRow; today: string; validityDays: number };

/** The snapshot and documents of a draft sent on another day, or by somebody else, than it says; null when nothing differs. */
async function issueToday(ctx: Ctx, { version, proposal, today, validityDays }: Issue) {
  const { seller: agreed } = version.snapshot;
  const owner = await findUser(ctx, { id: proposal.ownerId });
  const seller = owner ? { name: owner.name, title: owner.title, phone: owner.phone, email: owner.email } : agreed;
  if (version.issuedOn === today && isDeepStrictEqual(seller, agreed)) return null;
  const brand = await findBrand(ctx, proposal.brandId);
  const revision = version.revision + 1;
  const issue = { today, validityDays, brand, seller, revision };
  const snapshot: ProposalSnapshot = reissueSnapshot(version.snapshot, issue);
  const { issuedOn, validThrough } = snapshot;
  return { columns: { snapshot, revision, issuedOn, validThrough }, documents: await renderDocuments(ctx, snapshot) };
}

async function supersede(ctx: Ctx, versions: readonly ProposalVersionRow[], sent: ProposalVersionRow): Promise<void> {
  for (const older of versions) {
    const status = stateAfterNewVersionSent(older.status);
    if (older.id === sent.id || status === older.status) continue;
    if (!(await moveVersion(ctx, older.id, older, { status }))) throw changedMeanwhile();
    await recordAudit(ctx, {
      action: 'proposal.superseded',
      entityType: 'proposal',
      entityId: older.proposalId,
      before: { version: older.version, status: older.status },
      after: { version: older.version, status, by: sent.version },
    });
  }
}
