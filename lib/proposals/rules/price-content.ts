import { describeInArabic } from '#lib/inventory/rules/describe-in-arabic.ts';
import { describeLocation } from '#lib/inventory/rules/describe-location.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { feeLabelOf, grandTotal, priceOption, pricePackage, type SiteFee, showAmount } from '#lib/proposals/rules.ts';
import type { ProposalKind } from '#lib/proposals/schema/content.ts';
import type { PriceSource, ProposalSnapshot, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';
import { feeRowsFor } from '#lib/settings/rules.ts';
import type { BusinessSettings, ExchangeRate, FeeScheduleRow } from '#lib/settings/schema.ts';
import type { Language } from '#lib/users/schema.ts';

export type EnteredAmount = { currency: string; amountMinor: number };

/** A column of a location: whole weeks, the last display day and the net in fils; no net in a package. */
export type ResolvedOption = {
  weeks: number;
  endsOn: string;
  netMinor: number | null;
  source: PriceSource | null;
  /** The amount as typed, when it was typed in another currency. */
  entered: EnteredAmount | null;
  discountPermille: number | null;
};

export type ResolvedSite = {
  location: LocationDto;
  startsOn: string;
  spots: number;
  /** Fils; null for a digital location, which carries its own upload fee. */
  productionFeeMinor: number | null;
  options: ResolvedOption[];
};

/** A person's words as locations, dates and fils: everything that a price and a proposal are made of. */
export type ResolvedContent = {
  kind: ProposalKind;
  currency: string;
  /** The rate to the client's currency, null for the base currency. */
  rate: ExchangeRate | null;
  sites: ResolvedSite[];
  packageNet: { netMinor: number; source: PriceSource; entered: EnteredAmount | null } | null;
  municipalityQuantity: number;
  paymentTerms: string | null;
  clientName: string | null;
  contactName: string | null;
  agencyName: string | null;
  brandId: string | null;
  language: Language;
  /** For the client. */
  notes: string | null;
};

export type ContentPrices = Pick<ProposalSnapshot, 'sites' | 'packagePrice' | 'grandTotal'>;

/**
 * The prices of resolved content with the fees in force on `today`: a price per option where each location stands
 * alone, one price for a package, and the total over all sites where there are several with one option each.
 */
export function priceContent(
  resolved: ResolvedContent,
  schedule: readonly FeeScheduleRow[],
  settings: Pick<BusinessSettings, 'vatBasisPoints'>,
  today: string,
): ContentPrices {
  const { rate, municipalityQuantity } = resolved;
  const basis = { rate, municipalityQuantity, vatBasisPoints: settings.vatBasisPoints };
  const rowsFor = (cities: string[]) => feeRowsFor(cities, schedule, today);
  const { packageNet } = resolved;
  if (packageNet) {
    const { netMinor, source } = packageNet;
    const municipalityRows = rowsFor(resolved.sites.map(({ location }) => location.city));
    const fees = resolved.sites.map(feeOf).filter((fee) => fee !== null);
    const packagePrice = pricePackage({ ...basis, netMinor, netSource: source, fees, municipalityRows });
    return {
      sites: resolved.sites.map((site, index) => toSite(site, index, resolved)),
      packagePrice,
      grandTotal: null,
    };
  }
  const sites = resolved.sites.map((site, siteIndex) => {
    const municipalityRows = rowsFor([site.location.city]);
    const fee = feeOf(site, siteIndex);
    const prices = site.options.map(({ netMinor, source }) => {
      if (netMinor === null || source === null) return null;
      return priceOption({ ...basis, siteIndex, netMinor, netSource: source, fee, municipalityRows });
    });
    const shaped = toSite(site, siteIndex, resolved);
    return { ...shaped, options: shaped.options.map((option, index) => ({ ...option, price: prices[index] ?? null })) };
  });
  return { sites, packagePrice: null, grandTotal: totalOver(sites) };
}

function totalOver(sites: readonly SnapshotSite[]): ContentPrices['grandTotal'] {
  if (sites.length < 2 || sites.some(({ options }) => options.length !== 1)) return null;
  const columns = sites.flatMap(({ options }) => options.map(({ price }) => price?.shown)).filter((rows) => !!rows);
  return columns.length === sites.length ? grandTotal(columns) : null;
}

function feeOf({ location, productionFeeMinor }: ResolvedSite, siteIndex: number): SiteFee | null {
  if (location.kind === 'static') {
    const source = { from: 'given' } as const;
    return { siteIndex, kind: 'production_fee', amountMinor: productionFeeMinor ?? 0, source };
  }
  if (location.uploadFeeMinor === null) return null;
  const source = { from: 'site_fee' } as const;
  return { siteIndex, kind: 'upload_fee', amountMinor: location.uploadFeeMinor, source };
}

function toSite(site: ResolvedSite, siteIndex: number, { kind, rate }: ResolvedContent): SnapshotSite {
  const { location, startsOn, spots } = site;
  const fee = feeOf(site, siteIndex);
  return {
    locationId: location.id,
    name: location.nameEn,
    nameAr: location.nameAr,
    city: location.city,
    area: location.area,
    kind: location.kind,
    description: describeLocation(location, spots),
    descriptionAr: describeInArabic(location, spots),
    startsOn,
    spots,
    photoFileId: location.photos[0]?.fileId ?? null,
    feeShownMinor: kind === 'combined' ? showAmount(fee?.amountMinor ?? 0, rate) : null,
    feeLabel: feeLabelOf(location.kind === 'static' ? 'production_fee' : 'upload_fee'),
    options: site.options.map(({ weeks, endsOn, entered, discountPermille }) => ({
      weeks,
      endsOn,
      price: null,
      entered,
      discountPermille,
    })),
  };
}
