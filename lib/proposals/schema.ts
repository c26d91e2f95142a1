import { z } from 'zod';
import { maxAmountMinor } from '#lib/core/money.ts';
import { mostSearchLetters } from '#lib/core/parse.ts';
import { ExchangeRate } from '#lib/settings/schema.ts';
import { ProposalChanges, ProposalContent, proposalKinds } from './schema/content.ts';
import { Price, PriceRows, ProposalSnapshot, SnapshotSite } from './schema/snapshot.ts';

export const versionStatuses = ['draft', 'sent', 'accepted', 'declined', 'expired', 'superseded'] as const;
export type VersionStatus = (typeof versionStatuses)[number];
const words = (max: number) => z.string().trim().max(max);
const minor = z.number().int();

export const documentKinds = ['pptx', 'pdf'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const DocumentDto = z.object({
  fileId: z.string(),
  kind: z.enum(documentKinds),
  fileName: z.string(),
  byteSize: z.number().int(),
  revision: z.number().int(),
  createdAt: z.date(),
  /** The version of the company's own deck that it was made from; null for the built-in layout. */
  deckVersion: z.number().int().nullable(),
});
export type DocumentDto = z.infer<typeof DocumentDto>;

export const VersionSummary = z.object({
  version: z.number().int(),
  revision: z.number().int(),
  status: z.enum(versionStatuses),
  createdAt: z.date(),
  sentAt: z.date().nullable(),
  decidedAt: z.date().nullable(),
  reason: z.string().nullable(),
  /** What the caller may do with this version now, by state and by right. */
  actions: z.array(z.enum(['send', 'accept', 'decline'])),
});
export type VersionSummary = z.infer<typeof VersionSummary>;

/** A proposal as its page, its card and the API show it: the newest version in full, the others in a line each. */
export const ProposalDto = z.object({
  id: z.string(),
  number: z.string(),
  ownerId: z.string(),
  ownerName: z.string(),
  teamName: z.string().nullable(),
  companyId: z.string(),
  /** The client by its name of today; the snapshot has the one that it was offered under. */
  clientName: z.string(),
  createdAt: z.date(),
  updatedAt: z.date(),
  version: VersionSummary,
  snapshot: ProposalSnapshot,
  content: ProposalContent,
  /** Said back to the person: "1 month is 4 weeks", "from the 4-week rate", a warning that was confirmed. */
  notes: z.array(z.string()),
  /** Those of them that the figures do not show. */
  notesBesideFigures: z.array(z.string()),
  versions: z.array(VersionSummary),
  /** All files of all revisions, newest first; the current ones carry the current version's revision. */
  documents: z.array(DocumentDto.extend({ version: z.number().int() })),
  /** What the caller may do now, by state and by right. */
  actions: z.array(z.enum(['edit', 'new_version'])),
  /** What else the caller may do with the proposal as a whole. */
  moreActions: z.array(z.enum(['duplicate', 'hand_over', 'delete'])),
});
export type ProposalDto = z.infer<typeof ProposalDto>;

export const ProposalListItem = z.object({
  id: z.string(),
  number: z.string(),
  version: z.number().int(),
  status: z.enum(versionStatuses),
  kind: z.enum(proposalKinds),
  title: z.string(),
  clientName: z.string(),
  ownerName: z.string(),
  siteNames: z.array(z.string()),
  /** Of the first location that has a photo. */
  photoFileId: z.string().nullable(),
  startsOn: z.iso.date(),
  currency: z.string(),
  /** Null where options leave the total open; then `fromTotalMinor` adds up each location's smallest column. */
  totalMinor: minor.nullable(),
  fromTotalMinor: minor,
  validThrough: z.iso.date(),
  updatedAt: z.date(),
});
export type ProposalListItem = z.infer<typeof ProposalListItem>;

const id = z.string().trim().min(1).max(60);

/** What narrows the list of proposals; days and amounts are inclusive. */
export const ProposalFilters = z.strictObject({
  search: words(mostSearchLetters).optional(),
  status: z.enum(versionStatuses).optional(),
  companyId: id.optional(),
  ownerId: id.optional(),
  teamId: id.optional(),
  /** Which day `from` and `to` are about: the last change, or the first day of the campaign. */
  dateOf: z.enum(['updated', 'starts']).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** The total with VAT, in fils; a proposal whose options leave its total open has none. */
  fromMinor: minor.min(0).max(maxAmountMinor).optional(),
  toMinor: minor.min(0).max(maxAmountMinor).optional(),
});
export type ProposalFilters = z.infer<typeof ProposalFilters>;

export const ListChoicesInput = ProposalFilters.pick({ companyId: true });
export type ListChoicesInput = z.input<typeof ListChoicesInput>;

export const ListProposalsInput = ProposalFilters.extend({
  cursor: z.string().max(1_000).optional(),
  limit: z.number().int().min(1).max(100).default(25),
});
export type ListProposalsInput = z.input<typeof ListProposalsInput>;

/** What the assistant may ask: it knows no ids. */
export const FindProposalsInput = ListProposalsInput.pick({ search: true, status: true, cursor: true, limit: true });
export type FindProposalsInput = z.input<typeof FindProposalsInput>;

/** Where counting and adding up ends: beyond it a list says "more than", for its filters should be narrowed. */
export const mostCounted = 1_000;

/** What a list shows, added up. `totalMinor` is in fils, of those that have one total; null beyond `mostCounted`. */
export const ProposalTotals = z.object({
  count: z.number().int(),
  isMore: z.boolean(),
  openCount: z.number().int(),
  totalMinor: minor.nullable(),
});
export type ProposalTotals = z.infer<typeof ProposalTotals>;

export const GetProposalInput = z.strictObject({
  /** Its id or its number, "P-2026-0042". */
  proposal: words(60).min(1),
});
export type GetProposalInput = z.input<typeof GetProposalInput>;

export const CreateProposalInput = z.strictObject({
  content: ProposalContent,
  /** Id or number of the proposal whose words the content started from. */
  copyOf: words(60).min(1).optional(),
});
export type CreateProposalInput = z.input<typeof CreateProposalInput>;

/** The state of a proposal that a page shows. */
export const StateShown = VersionSummary.pick({ version: true, revision: true, status: true });
export type StateShown = z.infer<typeof StateShown>;

/** Either the whole content anew (the form) or what changes (the assistant). */
export const ReviseProposalInput = z.strictObject({
  proposal: words(60).min(1),
  content: ProposalContent.optional(),
  changes: ProposalChanges.optional(),
  /** What the person had before them; a proposal that has changed since is a conflict. */
  basedOn: StateShown.optional(),
  /** Needed after acceptance. */
  reason: words(300).optional(),
});
export type ReviseProposalInput = z.input<typeof ReviseProposalInput>;

export const MoveProposalInput = z.strictObject({
  proposal: words(60).min(1),
  version: z.number().int().positive(),
  revision: z.number().int().positive().optional(),
  to: z.enum(['sent', 'accepted', 'declined']),
  reason: words(300).optional(),
});
export type MoveProposalInput = z.input<typeof MoveProposalInput>;

export const HandOverProposalInput = z.strictObject({
  proposal: words(60).min(1),
  /** The colleague who takes it over. */
  userId: id,
  /** Whose it was when the person decided; one that has another owner by now is a conflict. */
  fromUserId: id,
});
export type HandOverProposalInput = z.input<typeof HandOverProposalInput>;

export const DeleteProposalInput = z.strictObject({
  proposal: words(60).min(1),
  /** What the person had before them; a proposal that has changed since is a conflict. */
  basedOn: StateShown,
});
export type DeleteProposalInput = z.input<typeof DeleteProposalInput>;

/** Somebody who may be given a proposal. */
export const Colleague = z.object({ userId: z.string(), name: z.string(), teamName: z.string().nullable() });
export type Colleague = z.infer<typeof Colleague>;

/** A price without a proposal: nothing is saved, no client and no payment terms are needed. */
export const QuoteInput = z.strictObject({ content: ProposalContent });
export type QuoteInput = z.input<typeof QuoteInput>;
export const QuoteDto = z.object({
  kind: z.enum(proposalKinds),
  currency: z.string(),
  rate: ExchangeRate.nullable(),
  sites: z.array(SnapshotSite),
  packagePrice: Price.nullable(),
  grandTotal: PriceRows.nullable(),
  notes: z.array(z.string()),
});
export type QuoteDto = z.infer<typeof QuoteDto>;
