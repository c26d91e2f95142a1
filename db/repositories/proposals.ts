import { and, asc, between, desc, eq, inArray, isNotNull, isNull, lt, min, or, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import {
  companies,
  deckTemplates,
  files,
  type ProposalRow,
  type ProposalVersionRow,
  proposalDocuments,
  proposalItems,
  proposalOptions,
  proposals,
  proposalVersions,
  teams,
  users,
} from '#db/schema/index.ts';
import type { AccessScope } from '#lib/auth/schema.ts';
import type { VersionStatus } from '#lib/proposals/schema.ts';
import { whereInScope } from './access.ts';
import { toSearchText } from './search-words.ts';
import { storeWords } from './store-words.ts';

export async function insertProposal({ db }: DbScope, values: typeof proposals.$inferInsert): Promise<ProposalRow> {
  const searchText = toSearchText(values.searchText);
  const [row] = await db
    .insert(proposals)
    .values({ ...values, searchText })
    .returning();
  if (!row) throw new Error('The proposal was not stored.');
  await storeWords({ db }, 'proposals', [{ rowId: row.id, searchText }]);
  return row;
}

/** A proposal by id or number within a scope, with the names its page shows. */
export function findProposal(scope: DbScope, access: AccessScope, idOrNumber: string) {
  return findOne(scope, access, idOrNumber, false);
}

/** The same for one that was deleted. */
export function findDeletedProposal(scope: DbScope, access: AccessScope, idOrNumber: string) {
  return findOne(scope, access, idOrNumber, true);
}

async function findOne({ db }: DbScope, scope: AccessScope, idOrNumber: string, isDeleted: boolean) {
  const [row] = await db
    .select({ proposal: proposals, clientName: companies.name, ownerName: users.name, teamName: teams.name })
    .from(proposals)
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .innerJoin(users, eq(users.id, proposals.ownerId))
    .leftJoin(teams, eq(teams.id, proposals.teamId))
    .where(
      and(
        or(eq(proposals.id, idOrNumber), eq(proposals.number, idOrNumber.toUpperCase())),
        isDeleted ? isNotNull(proposals.deletedAt) : isNull(proposals.deletedAt),
        whereInScope(scope, proposals),
      ),
    );
  return row;
}

/** Changes the proposal while its newest version is still `latestVersion`; undefined means somebody was faster. */
export async function updateProposal(
  { db }: DbScope,
  id: string,
  latestVersion: number,
  change: Partial<Pick<ProposalRow, 'latestVersion' | 'companyId' | 'brandId' | 'searchText' | 'updatedAt'>>,
): Promise<ProposalRow | undefined> {
  const searchText = change.searchText === undefined ? undefined : toSearchText(change.searchText);
  const [row] = await db
    .update(proposals)
    .set({ ...change, searchText })
    .where(and(eq(proposals.id, id), eq(proposals.latestVersion, latestVersion), isNull(proposals.deletedAt)))
    .returning();
  if (row && searchText !== undefined) await storeWords({ db }, 'proposals', [{ rowId: id, searchText }]);
  if (row && change.latestVersion) await copyNewest({ db }, id);
  return row;
}

/** Gives the proposal to another person while it is still `fromOwnerId`'s; undefined means somebody was faster. */
export async function moveProposalOwner(
  { db }: DbScope,
  id: string,
  fromOwnerId: string,
  change: Pick<ProposalRow, 'ownerId' | 'teamId' | 'updatedAt'>,
): Promise<ProposalRow | undefined> {
  const [row] = await db
    .update(proposals)
    .set(change)
    .where(and(eq(proposals.id, id), eq(proposals.ownerId, fromOwnerId), isNull(proposals.deletedAt)))
    .returning();
  return row;
}

/** Marks a draft as deleted while it is one and has no newer version; undefined means somebody was faster. */
export async function markProposalDeleted(
  { db }: DbScope,
  id: string,
  latestVersion: number,
  deletedAt: Date,
): Promise<ProposalRow | undefined> {
  const { deletedAt: deleted, status, latestVersion: latest } = proposals;
  const [row] = await db
    .update(proposals)
    .set({ deletedAt })
    .where(and(eq(proposals.id, id), eq(latest, latestVersion), eq(status, 'draft'), isNull(deleted)))
    .returning();
  return row;
}

/** Takes a deletion back; undefined where somebody was faster. */
export async function markProposalRestored({ db }: DbScope, id: string): Promise<ProposalRow | undefined> {
  const [row] = await db
    .update(proposals)
    .set({ deletedAt: null })
    .where(and(eq(proposals.id, id), isNotNull(proposals.deletedAt)))
    .returning();
  return row;
}

/** What lists need of the newest version and what was accepted last, kept on the proposal for its lists. */
async function copyNewest({ db }: DbScope, proposalId: string): Promise<void> {
  const accepted = db
    .select({ totalMinor: proposalVersions.totalMinor })
    .from(proposalVersions)
    .where(and(eq(proposalVersions.proposalId, proposalId), eq(proposalVersions.status, 'accepted')))
    .orderBy(desc(proposalVersions.version))
    .limit(1);
  const { status, totalMinor, validThrough, decidedAt } = proposalVersions;
  const newest = db
    .select({ status, totalMinor, validThrough, decidedAt })
    .from(proposalVersions)
    .innerJoin(proposals, eq(proposals.latestVersion, proposalVersions.version))
    .where(and(eq(proposals.id, proposalId), eq(proposalVersions.proposalId, proposalId)));
  const [head] = await newest;
  const change = { ...head, acceptedMinor: sql`(${accepted})` };
  if (head) await db.update(proposals).set(change).where(eq(proposals.id, proposalId));
}

export async function insertVersion(
  { db }: DbScope,
  values: typeof proposalVersions.$inferInsert,
): Promise<ProposalVersionRow> {
  const [row] = await db.insert(proposalVersions).values(values).returning();
  if (!row) throw new Error('The version was not stored.');
  await copyNewest({ db }, row.proposalId);
  return row;
}

/** All versions, newest first. */
export function listVersions({ db }: DbScope, proposalId: string): Promise<ProposalVersionRow[]> {
  return db
    .select()
    .from(proposalVersions)
    .where(eq(proposalVersions.proposalId, proposalId))
    .orderBy(desc(proposalVersions.version));
}

/** Changes a version while it still has this state and revision; undefined means somebody was faster. */
export async function moveVersion(
  { db }: DbScope,
  id: string,
  from: { status: VersionStatus; revision: number },
  change: Partial<Omit<ProposalVersionRow, 'id' | 'proposalId' | 'version'>>,
): Promise<ProposalVersionRow | undefined> {
  const [row] = await db
    .update(proposalVersions)
    .set(change)
    .where(
      and(
        eq(proposalVersions.id, id),
        eq(proposalVersions.status, from.status),
        eq(proposalVersions.revision, from.revision),
      ),
    )
    .returning();
  if (row) await copyNewest({ db }, row.proposalId);
  return row;
}

/** Sent versions whose last valid day is before `today`, the longest expired first. */
export function listVersionsToExpire({ db }: DbScope, today: string, limit: number) {
  return db
    .select({ version: proposalVersions, number: proposals.number, ownerId: proposals.ownerId })
    .from(proposalVersions)
    .innerJoin(proposals, eq(proposals.id, proposalVersions.proposalId))
    .where(and(eq(proposalVersions.status, 'sent'), lt(proposalVersions.validThrough, today)))
    .orderBy(asc(proposalVersions.validThrough))
    .limit(limit);
}

/** Sent versions whose last valid day lies in a period, both days included. */
export function listVersionsExpiringIn({ db }: DbScope, { from, to }: { from: string; to: string }) {
  return db
    .select({
      proposalId: proposals.id,
      number: proposals.number,
      ownerId: proposals.ownerId,
      client: companies.name,
      version: proposalVersions.version,
      validThrough: proposalVersions.validThrough,
    })
    .from(proposalVersions)
    .innerJoin(proposals, eq(proposals.id, proposalVersions.proposalId))
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .where(and(eq(proposalVersions.status, 'sent'), between(proposalVersions.validThrough, from, to)))
    .orderBy(asc(proposalVersions.validThrough), asc(proposals.number));
}

export type ItemToStore = typeof proposalItems.$inferInsert & { options: (typeof proposalOptions.$inferInsert)[] };

/** Puts these location rows in place of those a version had. */
export async function replaceItems({ db }: DbScope, versionId: string, items: ItemToStore[]): Promise<void> {
  await db.delete(proposalItems).where(eq(proposalItems.versionId, versionId));
  await db.insert(proposalItems).values(items.map(({ options: _, ...item }) => item));
  await db.insert(proposalOptions).values(items.flatMap((item) => item.options));
  await copyFirstDay({ db }, versionId);
}

/** The first day of the newest version, kept on the proposal for its lists. */
async function copyFirstDay({ db }: DbScope, versionId: string): Promise<void> {
  const first = db
    .select({ day: min(proposalItems.startsOn) })
    .from(proposalItems)
    .where(eq(proposalItems.versionId, versionId));
  const owner = db
    .select({ id: proposalVersions.proposalId })
    .from(proposalVersions)
    .where(eq(proposalVersions.id, versionId));
  await db
    .update(proposals)
    .set({ startsOn: sql`(${first})` })
    .where(inArray(proposals.id, owner));
}

export async function insertDocuments({ db }: DbScope, rows: (typeof proposalDocuments.$inferInsert)[]): Promise<void> {
  await db.insert(proposalDocuments).values(rows);
}

/** The files of these versions, newest version and revision first. */
export function listDocuments({ db }: DbScope, versionIds: readonly string[]) {
  return db
    .select({
      versionId: proposalDocuments.versionId,
      revision: proposalDocuments.revision,
      kind: proposalDocuments.kind,
      fileId: files.id,
      fileName: files.name,
      byteSize: files.byteSize,
      createdAt: files.createdAt,
      deckVersion: deckTemplates.version,
    })
    .from(proposalDocuments)
    .innerJoin(files, eq(files.id, proposalDocuments.fileId))
    .leftJoin(deckTemplates, eq(deckTemplates.id, proposalDocuments.deckTemplateId))
    .innerJoin(proposalVersions, eq(proposalVersions.id, proposalDocuments.versionId))
    .where(inArray(proposalDocuments.versionId, [...versionIds]))
    .orderBy(desc(proposalVersions.version), desc(proposalDocuments.revision), asc(proposalDocuments.kind));
}

/** The proposal within a scope that a document belongs to. */
export async function findProposalOfFile({ db }: DbScope, scope: AccessScope, fileId: string) {
  const [row] = await db
    .select({ id: proposals.id })
    .from(proposalDocuments)
    .innerJoin(proposalVersions, eq(proposalVersions.id, proposalDocuments.versionId))
    .innerJoin(proposals, eq(proposals.id, proposalVersions.proposalId))
    .where(and(eq(proposalDocuments.fileId, fileId), isNull(proposals.deletedAt), whereInScope(scope, proposals)));
  return row;
}
