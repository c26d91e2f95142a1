import { demoBrands } from '#db/seed/demo-brands.ts';
import type { DemoLocation } from '#db/seed/demo-location.ts';
import { demoLocations } from '#db/seed/demo-rows.ts';
import { endsOn } from '#lib/core/dates.ts';
import { joinWords } from '#lib/core/format.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { fillTerms } from '#lib/proposals/rules/fill-terms.ts';
import { priceContent, type ResolvedContent, type ResolvedSite } from '#lib/proposals/rules/price-content.ts';
import { validThrough } from '#lib/proposals/rules.ts';
import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';
import type { ExchangeRate } from '#lib/settings/schema.ts';
import type { Language } from '#lib/users/schema.ts';

const issuedOn = '2026-11-24';

/** What a deck of the tests is about; amounts in fils, everything that is left out has a plain value. */
export type DeckWish = {
  sites: SiteWish[];
  /** Makes it a package. */
  packageNetMinor?: number;
  rate?: ExchangeRate;
  client?: string;
  legalName?: string;
  contactName?: string;
  agency?: string;
  notes?: string;
  language?: Language;
  brand?: 'velmora-outdoor' | 'ofoq-street-media';
  paymentTerms?: string;
  terms?: string[];
  seller?: Partial<ProposalSnapshot['seller']>;
  withImages?: boolean;
};

export type SiteWish = {
  /** A location of the demo. */
  key: string;
  name?: string;
  nameAr?: string;
  startsOn?: string;
  spots?: number;
  productionFeeMinor?: number;
  /** Pairs of weeks and net in fils. */
  options?: [weeks: number, netMinor: number][];
};

/** A snapshot as the proposals' own rules make it. The ids of its images are the names of the demo's files. */
export function snapshotOf(wish: DeckWish): ProposalSnapshot {
  const brand = demoBrands.find(({ key }) => key === (wish.brand ?? 'velmora-outdoor'));
  if (!brand) throw new Error('The demo has no such brand.');
  const { withImages = true } = wish;
  const resolved = resolveWish(wish);
  const schedule = [{ city: null, amountMinor: 52_000, unit: 'image/message', effectiveOn: '2026-01-01' }];
  const prices = priceContent(resolved, schedule, { vatBasisPoints: 500 }, issuedOn);
  const dated = {
    number: 'P-2026-0042',
    version: 1,
    revision: 1,
    kind: resolved.kind,
    title: titleOf(prices.sites.map(({ name }) => name)),
    client: {
      name: wish.client ?? 'Acme Properties',
      legalName: wish.legalName ?? null,
      taxNumber: null,
      contactName: wish.contactName ?? null,
      agencyName: wish.agency ?? null,
    },
    language: resolved.language,
    notes: resolved.notes,
    brand: { ...brand, id: brand.key, logoFileId: withImages ? brand.logo : null },
    seller: {
      name: 'Layla Nasser',
      title: 'Senior Sales Manager',
      phone: '+971 50 000 0103',
      email: 'sales@sightline.test',
      ...wish.seller,
    },
    issuedOn,
    validThrough: validThrough(issuedOn, 30),
    vatBasisPoints: 500,
    currency: resolved.currency,
    rate: resolved.rate,
    ...prices,
    sites: prices.sites.map((site) => ({ ...site, photoFileId: withImages ? site.photoFileId : null })),
    paymentTerms: resolved.paymentTerms ?? '',
  };
  return { ...dated, terms: fillTerms(dated, wish.terms ?? null) };
}

function resolveWish(wish: DeckWish): ResolvedContent {
  const { sites, packageNetMinor, rate, paymentTerms, client, contactName, agency } = wish;
  const source = { from: 'given', note: 'given by the seller' } as const;
  const isPackage = packageNetMinor !== undefined;
  return {
    kind: isPackage ? 'combined' : 'separate',
    currency: rate?.currency ?? 'AED',
    rate: rate ?? null,
    sites: sites.map((site) => resolveSite(site, isPackage)),
    packageNet: isPackage ? { netMinor: packageNetMinor, source, entered: null } : null,
    municipalityQuantity: 1,
    paymentTerms: paymentTerms ?? '100% upfront',
    clientName: client ?? null,
    contactName: contactName ?? null,
    agencyName: agency ?? null,
    brandId: null,
    language: wish.language ?? 'en',
    notes: wish.notes ?? null,
  };
}

function resolveSite(wish: SiteWish, isInPackage: boolean): ResolvedSite {
  const { key, startsOn = '2027-01-01', spots = 1, options = [[4, 45_000_000]] } = wish;
  const location = demoLocations.find((one) => one.key === key);
  if (!location) throw new Error(`The demo has no location "${key}".`);
  return {
    location: toLocation(location, wish),
    startsOn,
    spots,
    productionFeeMinor: location.digital ? null : (wish.productionFeeMinor ?? 500_000),
    options: options.map(([weeks, netMinor]) => ({
      weeks,
      endsOn: endsOn(startsOn, weeks),
      netMinor: isInPackage ? null : netMinor,
      source: isInPackage ? null : { from: 'given', note: 'given by the seller' },
      entered: null,
      discountPermille: null,
    })),
  };
}

function toLocation(location: DemoLocation, wish: SiteWish): LocationDto {
  const { key, digital, sizeCm, photos, at } = location;
  const [firstPhoto] = Object.keys(photos);
  const fileId = `${firstPhoto}.jpg`;
  return {
    ...location,
    id: key,
    nameEn: wish.name ?? location.nameEn,
    nameAr: wish.nameAr ?? location.nameAr,
    latitude: at[0],
    longitude: at[1],
    kind: digital ? 'digital' : 'static',
    widthCm: sizeCm?.[0] ?? null,
    heightCm: sizeCm?.[1] ?? null,
    loopSeconds: digital?.loopSeconds ?? null,
    spotSeconds: digital?.spotSeconds ?? null,
    uploadFeeMinor: digital ? digital.uploadFee * 100 : null,
    status: 'active',
    licenceExpiresOn: null,
    prohibitedCategories: [],
    photos: [{ id: fileId, fileId, timeOfDay: 'day', takenOn: null, width: 1800, height: 1200 }],
    rateCard: [],
  };
}

function titleOf(names: readonly string[]): string {
  return joinWords(names.length > 2 ? [...names.slice(0, 2), `${names.length - 2} more`] : names);
}
