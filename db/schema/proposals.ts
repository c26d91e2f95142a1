import { sql } from 'drizzle-orm';
import { kit } from '#db/dialects/index.ts';
import { companyKinds } from '#lib/companies/schema.ts';
import type { Said } from '#lib/core/say.ts';
import { type ProposalContent, proposalKinds } from '#lib/proposals/schema/content.ts';
import type { PriceSource, ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';
import { documentKinds, versionStatuses } from '#lib/proposals/schema.ts';
import { deckTemplates } from './deck-templates.ts';
import { files } from './files.ts';
import { brands, locations } from './inventory.ts';
import { teams, users } from './people.ts';
import { isWhole } from './whole.ts';

export const companies = kit.table(
  'companies',
  {
    id: kit.text().primaryKey(),
    name: kit.text().notNull(),
    /** Lower case, without punctuation and legal forms: what makes two names the same company. */
    normalisedName: kit.text().notNull(),
    legalName: kit.text(),
    taxNumber: kit.text(),
    industry: kit.text(),
    kind: kit.choice(companyKinds).notNull().default('advertiser'),
    searchText: kit.text().notNull().default(''),
    ownerId: kit
      .text()
      .notNull()
      .references(() => users.id),
    teamId: kit.text().references(() => teams.id),
    isDemo: kit.boolean().notNull().default(false),
    createdAt: kit.instant().notNull(),
    updatedAt: kit.instant().notNull(),
  },
  (t) => [kit.uniqueIndex('companies_normalised_name').on(t.normalisedName)],
);
export type CompanyRow = typeof companies.$inferSelect;

export const proposals = kit.table(
  'proposals',
  {
    id: kit.text().primaryKey(),
    number: kit.text().notNull(),
    companyId: kit
      .text()
      .notNull()
      .references(() => companies.id),
    brandId: kit
      .text()
      .notNull()
      .references(() => brands.id),
    ownerId: kit
      .text()
      .notNull()
      .references(() => users.id),
    teamId: kit.text().references(() => teams.id),
    /** The proposal shows its newest version. */
    latestVersion: kit.integer().notNull(),
    /** State, total in fils and first day of the newest version, so that a list filters without reading versions. */
    status: kit.choice(versionStatuses).notNull().default('draft'),
    totalMinor: kit.minorUnits(),
    startsOn: kit.day(),
    /** The total of the newest accepted version, in fils, also while a later one is being written. */
    acceptedMinor: kit.minorUnits(),
    /** Last valid day of the newest version, and when it was accepted or declined. */
    validThrough: kit.day(),
    decidedAt: kit.instant(),
    /** A draft that was thrown away; it can be taken back. */
    deletedAt: kit.instant(),
    searchText: kit.text().notNull(),
    isDemo: kit.boolean().notNull().default(false),
    createdAt: kit.instant().notNull(),
    updatedAt: kit.instant().notNull(),
  },
  (t) => [
    kit.uniqueIndex('proposals_number').on(t.number),
    kit.index('proposals_owner').on(t.ownerId, t.updatedAt),
    kit.index('proposals_team').on(t.teamId, t.updatedAt),
    kit.index('proposals_updated').on(t.updatedAt, t.id),
    kit.index('proposals_status').on(t.status, t.updatedAt, t.id),
    kit.index('proposals_owner_status').on(t.ownerId, t.status, t.updatedAt, t.id),
    kit.index('proposals_team_status').on(t.teamId, t.status, t.updatedAt, t.id),
    kit.index('proposals_company').on(t.companyId, t.updatedAt),
    kit.index('proposals_owner_valid').on(t.ownerId, t.status, t.validThrough),
    kit.index('proposals_owner_decided').on(t.ownerId, t.status, t.decidedAt),
    kit.index('proposals_created').on(t.createdAt),
  ],
);
export type ProposalRow = typeof proposals.$inferSelect;

export const proposalVersions = kit.table(
  'proposal_versions',
  {
    id: kit.text().primaryKey(),
    proposalId: kit
      .text()
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
    version: kit.integer().notNull(),
    revision: kit.integer().notNull(),
    status: kit.choice(versionStatuses).notNull(),
    kind: kit.choice(proposalKinds).notNull(),
    currency: kit.text().notNull(),
    packageNetMinor: kit.minorUnits(),
    /** In fils, over all sites; null where options leave it open. */
    totalMinor: kit.minorUnits(),
    content: kit.json<ProposalContent>().notNull(),
    snapshot: kit.json<ProposalSnapshot>().notNull(),
    notes: kit.json<(Said | string)[]>().notNull(),
    issuedOn: kit.day().notNull(),
    validThrough: kit.day().notNull(),
    reason: kit.text(),
    createdBy: kit
      .text()
      .notNull()
      .references(() => users.id),
    createdAt: kit.instant().notNull(),
    sentAt: kit.instant(),
    decidedAt: kit.instant(),
  },
  (t) => [
    kit.uniqueIndex('proposal_versions_key').on(t.proposalId, t.version),
    kit.index('proposal_versions_expiry').on(t.status, t.validThrough),
    kit.index('proposal_versions_sent').on(t.sentAt),
    kit.index('proposal_versions_decided').on(t.decidedAt),
    kit.check(
      'proposal_versions_status_known',
      sql`${t.status} in ('draft', 'sent', 'accepted', 'declined', 'expired', 'superseded')`,
    ),
    kit.check('proposal_versions_whole', isWhole(t.packageNetMinor, t.totalMinor)),
    kit.check('proposal_versions_numbers', sql`${t.version} > 0 and ${t.revision} > 0`),
  ],
);
export type ProposalVersionRow = typeof proposalVersions.$inferSelect;

export const proposalItems = kit.table(
  'proposal_items',
  {
    id: kit.text().primaryKey(),
    versionId: kit
      .text()
      .notNull()
      .references(() => proposalVersions.id, { onDelete: 'cascade' }),
    locationId: kit
      .text()
      .notNull()
      .references(() => locations.id),
    position: kit.integer().notNull(),
    startsOn: kit.day().notNull(),
    spots: kit.integer().notNull(),
    feeMinor: kit.minorUnits().notNull(),
  },
  (t) => [
    kit.uniqueIndex('proposal_items_position').on(t.versionId, t.position),
    kit.index('proposal_items_location').on(t.locationId),
    kit.check('proposal_items_whole', isWhole(t.feeMinor)),
    kit.check('proposal_items_fee', sql`${t.feeMinor} >= 0 and ${t.spots} > 0`),
  ],
);
export type ProposalItemRow = typeof proposalItems.$inferSelect;

export const proposalOptions = kit.table(
  'proposal_options',
  {
    id: kit.text().primaryKey(),
    itemId: kit
      .text()
      .notNull()
      .references(() => proposalItems.id, { onDelete: 'cascade' }),
    position: kit.integer().notNull(),
    weeks: kit.integer().notNull(),
    endsOn: kit.day().notNull(),
    /** Null in a package, whose one net stands on the version. */
    netMinor: kit.minorUnits(),
    netSource: kit.json<PriceSource>(),
    enteredCurrency: kit.text(),
    enteredMinor: kit.minorUnits(),
    totalMinor: kit.minorUnits(),
  },
  (t) => [
    kit.uniqueIndex('proposal_options_position').on(t.itemId, t.position),
    kit.check('proposal_options_weeks', sql`${t.weeks} > 0`),
    kit.check('proposal_options_whole', isWhole(t.netMinor, t.enteredMinor, t.totalMinor)),
  ],
);
export type ProposalOptionRow = typeof proposalOptions.$inferSelect;

export const proposalDocuments = kit.table(
  'proposal_documents',
  {
    versionId: kit
      .text()
      .notNull()
      .references(() => proposalVersions.id, { onDelete: 'cascade' }),
    revision: kit.integer().notNull(),
    kind: kit.choice(documentKinds).notNull(),
    fileId: kit
      .text()
      .notNull()
      .references(() => files.id),
    /** The company's own deck it was made from; null for the built-in one. */
    deckTemplateId: kit.text().references(() => deckTemplates.id),
  },
  (t) => [
    kit.primaryKey({ columns: [t.versionId, t.revision, t.kind] }),
    kit.index('proposal_documents_file').on(t.fileId),
  ],
);
