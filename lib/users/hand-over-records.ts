import { inTransaction } from '#db/client.ts';
import { moveCompaniesOfOwner, moveProposalsOfOwner } from '#db/repositories/owned-records.ts';
import { listMemberships } from '#db/repositories/people.ts';
import type { UserRow } from '#db/schema/index.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { recordAudits } from '#lib/audit/record-audits.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { conflict, forbidden, wrongField } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import { listColleagues } from '#lib/proposals/list-colleagues.ts';
import { disableUser } from './disable-user.ts';
import { findAccountToChange } from './find-account.ts';
import { HandOverRecordsInput, type OwnedRecords } from './schema/account.ts';

/**
 * Gives all proposals and companies of somebody to a colleague, whose team they belong to from then on, and closes the
 * account where that is wanted: all of it or nothing. Saved filters and chats stay. Throws invalid_input for a colleague
 * who cannot sell, and conflict where it is not what the admin was told.
 */
export async function handOverRecords(ctx: Ctx, input: HandOverRecordsInput): Promise<OwnedRecords> {
  requirePermission(ctx, 'users:update');
  requireRecentSignIn(ctx);
  requireAllRows(ctx);
  const { userId, toUserId, expected, disable } = parseInput(HandOverRecordsInput, input);
  return inTransaction(ctx, async (ctx) => {
    const { user } = await findAccountToChange(ctx, userId);
    const to = (await listColleagues(ctx)).items.find((one) => one.userId === toUserId && toUserId !== userId);
    if (!to) throw wrongField({ path: 'toUserId', kind: 'invalid', message: say('proposals.cannotTake') });
    const [team] = await listMemberships(ctx, toUserId);
    const change = { ownerId: toUserId, teamId: team?.teamId ?? null, updatedAt: ctx.now };
    const proposals = await moveProposalsOfOwner(ctx, userId, change);
    const companies = await moveCompaniesOfOwner(ctx, userId, change);
    const moved = { proposals: proposals.length, companies: companies.length };
    if (moved.proposals !== expected.proposals || moved.companies !== expected.companies) {
      throw conflict('accounts.recordsChanged', { name: user.name });
    }
    const entry = handedOver(user, to);
    await recordAudits(ctx, [
      ...proposals.map(
        ({ id }) => ({ action: 'proposal.hand_over', entityType: 'proposal', entityId: id, ...entry }) as const,
      ),
      ...companies.map(
        ({ id }) => ({ action: 'company.hand_over', entityType: 'company', entityId: id, ...entry }) as const,
      ),
    ]);
    const after = { to: to.name, toUserId, ...moved };
    await recordAudit(ctx, { action: 'user.hand_over_records', entityType: 'user', entityId: userId, after });
    if (disable) await disableUser(ctx, { userId });
    return moved;
  });
}

/** Everything moves, so whoever moves it must reach everything. */
function requireAllRows(ctx: Ctx): void {
  const scopes = [requirePermission(ctx, 'proposals:hand_over'), requirePermission(ctx, 'crm:update')];
  if (scopes.some(({ kind }) => kind !== 'all'))
    throw forbidden('access.permission', { permission: 'proposals:hand_over' });
}

const handedOver = (from: UserRow, to: { userId: string; name: string }) => ({
  before: { ownerId: from.id, owner: from.name },
  after: { ownerId: to.userId, owner: to.name },
});
