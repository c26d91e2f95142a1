import type { BrandRow } from '#db/schema/index.ts';
import { addDays, endsOn, firstOfMonth } from '#lib/core/dates.ts';
import { joinWords } from '#lib/core/format.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { fillTerms } from '#lib/proposals/rules/fill-terms.ts';
import { priceContent, type ResolvedSite } from '#lib/proposals/rules/price-content.ts';
import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';
import type { Language } from '#lib/users/schema.ts';

const dirhams = (amount: number) => amount * 100;

type Sample = Pick<LocationDto, 'nameEn' | 'nameAr' | 'kind'> & { netMinor: number };
const samples: readonly Sample[] = [
  { nameEn: 'Sample Gateway', nameAr: 'بوابة تجريبية', kind: 'digital', netMinor: dirhams(450_000) },
  { nameEn: 'Sample Walk', nameAr: 'ممشى تجريبي', kind: 'static', netMinor: dirhams(150_000) },
];

type SampleParts = {
  brand: BrandRow;
  today: string;
  language: Language;
  /** Shown in place of the photos of the two made-up locations. */
  photoFileIds: readonly string[];
};

/** A made-up proposal of a brand, priced by the proposals' own rules: what a deck is tried and shown with. */
export function sampleSnapshot({ brand, today, language, photoFileIds }: SampleParts): ProposalSnapshot {
  const schedule = [{ city: null, amountMinor: dirhams(520), unit: 'image/message', effectiveOn: today }];
  const startsOn = firstOfMonth(today, 1);
  const resolved = {
    kind: 'separate' as const,
    currency: 'AED',
    rate: null,
    sites: samples.map((sample, index) => toSite(sample, startsOn, photoFileIds[index])),
    packageNet: null,
    municipalityQuantity: 1,
    paymentTerms: '100% upfront',
    clientName: 'Sample Client',
    contactName: 'Sample Contact',
    agencyName: 'Sample Agency',
    brandId: brand.id,
    language,
    notes: 'A note for the client, as the seller wrote it.',
  };
  const prices = priceContent(resolved, schedule, { vatBasisPoints: 500 }, today);
  const dated = {
    number: 'P-0000-0000',
    version: 1,
    revision: 1,
    kind: resolved.kind,
    title: joinWords(samples.map((sample) => sample.nameEn)),
    language,
    client: { name: 'Sample Client', legalName: 'Sample Client LLC', taxNumber: '100000000000000', ...people },
    brand,
    seller: { name: 'Sample Seller', title: 'Sales Manager', phone: '+971 50 000 0000', email: 'seller@example.com' },
    issuedOn: today,
    validThrough: addDays(today, 30),
    vatBasisPoints: 500,
    currency: resolved.currency,
    rate: resolved.rate,
    ...prices,
    paymentTerms: resolved.paymentTerms,
    notes: resolved.notes,
  };
  const own = language === 'ar' ? (brand.termsAr ?? brand.terms) : brand.terms;
  return { ...dated, terms: fillTerms({ ...dated }, own) };
}

const people = { contactName: 'Sample Contact', agencyName: 'Sample Agency' };

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
