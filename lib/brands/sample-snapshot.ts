import type { BrandRow } from '#db/schema/index.ts';
import { endsOn, firstOfMonth } from '#lib/core/dates.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { buildSnapshot } from '#lib/proposals/build-snapshot.ts';
import type { ResolvedSite } from '#lib/proposals/rules/price-content.ts';
import { suggestedPaymentTerms } from '#lib/proposals/schema/content.ts';
import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';
import type { PricingSettings } from '#lib/settings/load-settings.ts';
import type { Language } from '#lib/users/schema.ts';

const dirhams = (amount: number) => amount * 100;

type Sample = Pick<LocationDto, 'nameEn' | 'nameAr' | 'kind'> & { netMinor: number };
const samples: readonly Sample[] = [
  { nameEn: 'Sample Gateway', nameAr: 'بوابة تجريبية', kind: 'digital', netMinor: dirhams(450_000) },
  { nameEn: 'Sample Walk', nameAr: 'ممشى تجريبي', kind: 'static', netMinor: dirhams(150_000) },
];

type SampleParts = {
  brand: BrandRow;
  pricing: PricingSettings;
  today: string;
  language: Language;
  /** Shown in place of the photos of the two made-up locations. */
  photoFileIds: readonly string[];
};

/** A made-up proposal of a brand, frozen like every other: what a deck is tried and shown with. */
export function sampleSnapshot({ brand, pricing, today, language, photoFileIds }: SampleParts): ProposalSnapshot {
  const startsOn = firstOfMonth(today, 1);
  const snapshot = buildSnapshot({
    number: 'P-0000-0000',
    version: 1,
    revision: 1,
    company: undefined,
    brand,
    seller: { name: 'Sample Seller', title: 'Sales Manager', phone: '+971 50 000 0000', email: 'seller@example.com' },
    catalogue: { ...pricing, brands: [brand], locations: [], today },
    resolved: {
      kind: 'separate',
      currency: 'AED',
      rate: null,
      sites: samples.map((sample, index) => toSite(sample, startsOn, photoFileIds[index])),
      packageNet: null,
      municipalityQuantity: 1,
      paymentTerms: suggestedPaymentTerms,
      clientName: 'Sample Client',
      contactName: 'Sample Contact',
      agencyName: 'Sample Agency',
      brandId: brand.id,
      language,
      notes: 'A note for the client, as the seller wrote it.',
    },
  });
  return {
    ...snapshot,
    client: { ...snapshot.client, legalName: 'Sample Client LLC', taxNumber: '100000000000000' },
  };
}

function toSite({ netMinor, ...sample }: Sample, startsOn: string, photoFileId: string | undefined): ResolvedSite {
  const isDigital = sample.kind === 'digital';
  const location: LocationDto = {
    ...sample,
    id: sample.nameEn,
    key: 'sample',
    city: 'Dubai',
    area: 'Sample Quarter',
    address: '',
    latitude: null,
    longitude: null,
    series: 'Sample Series',
    widthCm: 1400,
    heightCm: 700,
    faces: 1,
    loopSeconds: isDigital ? 96 : null,
    spotSeconds: isDigital ? 16 : null,
    uploadFeeMinor: isDigital ? dirhams(3000) : null,
    status: 'active',
    licenceExpiresOn: null,
    prohibitedCategories: [],
    aliases: [],
    photos: photoFileId
      ? [{ id: photoFileId, fileId: photoFileId, timeOfDay: 'day', takenOn: null, width: 1, height: 1 }]
      : [],
    rateCard: [],
  };
  const source = { from: 'given', note: 'given by the seller' } as const;
  const option = { weeks: 4, endsOn: endsOn(startsOn, 4), netMinor, source, entered: null, discountPermille: null };
  return { location, startsOn, spots: 1, productionFeeMinor: isDigital ? null : dirhams(5000), options: [option] };
}
