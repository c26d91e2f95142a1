import { z } from 'zod';
import { locationKinds } from '#lib/inventory/schema.ts';
import { ExchangeRate } from '#lib/settings/schema.ts';
import { languages } from '#lib/users/schema.ts';
import { maxSites, proposalKinds } from './content.ts';

export const lineKinds = ['net', 'upload_fee', 'production_fee', 'municipality'] as const;

const minor = z.number().int();

/** Where a figure comes from. */
export const PriceSource = z.object({
  from: z.enum(['given', 'rate_card', 'site_fee', 'fee_schedule']),
  /** Of a rate card: the shorter length that it was worked out from, how many spots where several, or that it is a sum. */
  listedWeeks: z.number().int().optional(),
  spots: z.number().int().optional(),
  isSum: z.boolean().optional(),
  /** Of an amount that was typed in another currency: "USD 20,000", and the rate. */
  entered: z.string().optional(),
  rate: z.string().optional(),
  /** In English: of a fee schedule what the terms say, of older versions all of the above. */
  note: z.string().optional(),
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
  /** Of a municipality line: what one fee is charged for, and the city whose own row it is. */
  per: z.object({ unit: z.string(), city: z.string().nullable() }).optional(),
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
  descriptionAr: z.string().default(''),
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
  /** What its documents are written in; terms and municipality notes are in it, too. */
  language: z.enum(languages).default('en'),
  client: z.object({
    name: z.string(),
    legalName: z.string().nullable(),
    taxNumber: z.string().nullable(),
    contactName: z.string().nullable(),
    agencyName: z.string().nullable().default(null),
  }),
  brand: z.object({
    id: z.string(),
    name: z.string(),
    legalName: z.string(),
    /** What documents in Arabic say, where the brand has it. */
    nameAr: z.string().nullable().default(null),
    legalNameAr: z.string().nullable().default(null),
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
  /** What the seller adds for the client, in paragraphs. */
  notes: z.string().nullable().default(null),
});
export type ProposalSnapshot = z.infer<typeof ProposalSnapshot>;
