import { z } from 'zod';
import { locationKinds } from '#lib/inventory/schema.ts';
import { ExchangeRate } from '#lib/settings/schema.ts';

export const proposalKinds = ['separate', 'combined'] as const;
export type ProposalKind = (typeof proposalKinds)[number];
export const versionStatuses = ['draft', 'sent', 'accepted', 'declined', 'expired', 'superseded'] as const;
export type VersionStatus = (typeof versionStatuses)[number];
export const lineKinds = ['net', 'upload_fee', 'production_fee', 'municipality'] as const;

/** How many location rows a proposal has at most. */
export const maxSites = 12;

const words = (max: number) => z.string().trim().max(max);
const minor = z.number().int();

/**
 * What a person said they want, in their own words: "Marina Gateway", "1 Jan 2027", "4 weeks", "450k".
 * Form, assistant and API all send this; `resolve-content.ts` alone turns it into ids, dates and amounts.
 */
export const SiteContent = z.strictObject({
  location: words(200),
  startsOn: words(60).optional(),
  spots: z.number().int().min(1).max(99).optional(),
  productionFee: words(60).optional(),
  /** One per column. `duration`: "4 weeks", "1 month" or "until 28 Jan 2027". `net` is left out in a package. */
  options: z.array(z.strictObject({ duration: words(60).optional(), net: words(60).optional() })).max(6),
});
export type SiteContent = z.infer<typeof SiteContent>;

export const ProposalContent = z.strictObject({
  kind: z.enum(proposalKinds).optional(),
  client: words(200).optional(),
  contactName: words(120).optional(),
  brand: words(120).optional(),
  sites: z.array(SiteContent).max(maxSites),
  packageNet: words(60).optional(),
  /** How many municipality fees (images or messages) are charged; 1 unless said otherwise. */
  municipalityQuantity: z.number().int().min(1).max(99).optional(),
  paymentTerms: words(300).optional(),
  currency: words(20).optional(),
  /** Keys of the questions the person has said yes to, e.g. "sites.0.static_start". */
  confirmed: z.array(words(80)).max(60).optional(),
});
export type ProposalContent = z.infer<typeof ProposalContent>;

/** Where a figure comes from; `note` is for people: "from the 4-week rate, pro rata". */
export const PriceSource = z.object({
  from: z.enum(['given', 'rate_card', 'site_fee', 'fee_schedule']),
  note: z.string(),
});
export type PriceSource = z.infer<typeof PriceSource>;

/** One line of a price in fils: `netMinor` is unit x quantity, `vatMinor` its VAT, half up (domain: Money). */
export const PriceLine = z.object({
  kind: z.enum(lineKinds),
  /** Which location row it belongs to; null when it belongs to the whole package. */
  siteIndex: z.number().int().nullable(),
  label: z.string(),
  quantity: z.number().int().positive(),
  unitMinor: minor.nonnegative(),
  netMinor: minor.nonnegative(),
  vatMinor: minor.nonnegative(),
  source: PriceSource,
});
export type PriceLine = z.infer<typeof PriceLine>;

/** The rows of one column of a table in minor units of its currency; `totalMinor` is exactly their sum. */
export const PriceRows = z.object({
  netMinor: minor,
  feeMinor: minor,
  municipalityMinor: minor,
  vatMinor: minor,
  totalMinor: minor,
});
export type PriceRows = z.infer<typeof PriceRows>;

/** A price: its lines in fils, its rows in fils, and its rows as the client sees them. */
export const Price = z.object({ lines: z.array(PriceLine), base: PriceRows, shown: PriceRows });
export type Price = z.infer<typeof Price>;

export const SnapshotOption = z.object({
  weeks: z.number().int().positive(),
  endsOn: z.iso.date(),
  /** Null in a package, whose price stands on the snapshot. */
  price: Price.nullable(),
  /** The amount as typed, when it was typed in another currency. */
  entered: z.object({ currency: z.string(), amountMinor: minor }).nullable(),
  /** (card - net) / card in tenths of a percent, null without a card price. */
  discountPermille: z.number().int().nullable(),
});
export type SnapshotOption = z.infer<typeof SnapshotOption>;

export const SnapshotSite = z.object({
  locationId: z.string(),
  name: z.string(),
  nameAr: z.string(),
  city: z.string(),
  area: z.string(),
  kind: z.enum(locationKinds),
  /** The description line of the domain page (Inventory). */
  description: z.string(),
  startsOn: z.iso.date(),
  spots: z.number().int().positive(),
  photoFileId: z.string().nullable(),
  /** In a package: this row's own fee as the client sees it, in the shown currency. */
  feeShownMinor: minor.nullable(),
  feeLabel: z.enum(['Upload fee', 'Production fee']),
  options: z.array(SnapshotOption).min(1).max(6),
});
export type SnapshotSite = z.infer<typeof SnapshotSite>;

/** Everything a document of a proposal version says: frozen, complete, the only input of the writers. */
export const ProposalSnapshot = z.object({
  number: z.string(),
  version: z.number().int().positive(),
  revision: z.number().int().positive(),
  kind: z.enum(proposalKinds),
  title: z.string(),
  client: z.object({
    name: z.string(),
    legalName: z.string().nullable(),
    taxNumber: z.string().nullable(),
    contactName: z.string().nullable(),
  }),
  brand: z.object({
    id: z.string(),
    name: z.string(),
    legalName: z.string(),
    taxNumber: z.string(),
    logoFileId: z.string().nullable(),
    /** Hex without '#': the deck's dark ground and its accent. */
    inkColour: z.string().regex(/^[0-9A-F]{6}$/),
    accentColour: z.string().regex(/^[0-9A-F]{6}$/),
  }),
  seller: z.object({ name: z.string(), title: z.string(), phone: z.string(), email: z.string() }),
  issuedOn: z.iso.date(),
  validThrough: z.iso.date(),
  vatBasisPoints: z.number().int(),
  /** The currency the client sees. */
  currency: z.string(),
  /** The frozen rate, when that is not the base currency. */
  rate: ExchangeRate.nullable(),
  sites: z.array(SnapshotSite).min(1).max(maxSites),
  /** A package's one price; null when each location stands alone. */
  packagePrice: Price.nullable(),
  /** The sum over all sites, when every location has exactly one option (domain: Proposals). */
  grandTotal: PriceRows.nullable(),
  paymentTerms: z.string(),
  /** The terms as printed, one sentence each, placeholders already filled. */
  terms: z.array(z.string()),
});
export type ProposalSnapshot = z.infer<typeof ProposalSnapshot>;

export const documentKinds = ['pptx', 'pdf'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const DocumentDto = z.object({
  fileId: z.string(),
  kind: z.enum(documentKinds),
  fileName: z.string(),
  byteSize: z.number().int(),
  revision: z.number().int(),
  createdAt: z.date(),
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
  companyId: z.string(),
  createdAt: z.date(),
  updatedAt: z.date(),
  version: VersionSummary,
  snapshot: ProposalSnapshot,
  content: ProposalContent,
  /** Said back to the person: "1 month is 4 weeks", "from the 4-week rate", a warning that was confirmed. */
  notes: z.array(z.string()),
  versions: z.array(VersionSummary),
  /** All files of all revisions, newest first; the current ones carry the current version's revision. */
  documents: z.array(DocumentDto.extend({ version: z.number().int() })),
  /** What the caller may do now, by state and by right. */
  actions: z.array(z.enum(['edit', 'new_version'])),
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
  /** Null where options leave the total open; then `fromTotalMinor` is the smallest column. */
  totalMinor: minor.nullable(),
  fromTotalMinor: minor,
  validThrough: z.iso.date(),
  updatedAt: z.date(),
});
export type ProposalListItem = z.infer<typeof ProposalListItem>;

export const ListProposalsInput = z.strictObject({
  search: words(200).optional(),
  status: z.enum(versionStatuses).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.number().int().min(1).max(100).default(25),
});
export type ListProposalsInput = z.input<typeof ListProposalsInput>;
export const CountProposalsInput = ListProposalsInput.pick({ search: true });
export type CountProposalsInput = z.input<typeof CountProposalsInput>;

export const GetProposalInput = z.strictObject({
  /** Its id or its number, "P-2026-0042". */
  proposal: words(60).min(1),
});
export type GetProposalInput = z.input<typeof GetProposalInput>;

export const CreateProposalInput = z.strictObject({ content: ProposalContent });
export type CreateProposalInput = z.input<typeof CreateProposalInput>;

/** What changes, in the person's words; the rest stays. A changed length without a rate asks for the rate. */
export const ProposalChanges = z.strictObject({
  /** Which location `startsOn`, `options`, `spots` and `productionFee` are about; all of them when left out. */
  site: words(200).optional(),
  startsOn: words(60).optional(),
  options: z
    .array(z.strictObject({ duration: words(60).optional(), net: words(60).optional() }))
    .min(1)
    .max(6)
    .optional(),
  spots: z.number().int().min(1).max(99).optional(),
  productionFee: words(60).optional(),
  packageNet: words(60).optional(),
  add: z.array(SiteContent).max(maxSites).optional(),
  remove: z.array(words(200)).max(maxSites).optional(),
  currency: words(20).optional(),
  paymentTerms: words(300).optional(),
  contactName: words(120).optional(),
  confirmed: z.array(words(80)).max(60).optional(),
});
export type ProposalChanges = z.infer<typeof ProposalChanges>;

/** Either the whole content anew (the form) or what changes (the assistant). */
export const ReviseProposalInput = z.strictObject({
  proposal: words(60).min(1),
  content: ProposalContent.optional(),
  changes: ProposalChanges.optional(),
  /** What the person had before them; a proposal that has changed since is a conflict. */
  basedOn: VersionSummary.pick({ version: true, revision: true, status: true }).optional(),
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
