import type { LocationDto, RateCardEntry } from '#lib/inventory/schema.ts';
import type { ContentCatalogue } from '#lib/proposals/rules/read-amount.ts';
import { BusinessSettings } from '#lib/settings/schema.ts';

/** The day on which the pure rules are tested: a Friday. */
export const catalogueDay = '2026-11-20';

/** Rate-card prices in dirhams by weeks, in force from the first of the year. */
export const cardOf = (prices: Record<number, number>, effectiveOn = '2026-01-01'): RateCardEntry[] =>
  Object.entries(prices).map(([weeks, dirhams]) => ({
    weeks: Number(weeks),
    netMinor: Math.round(dirhams * 100),
    effectiveOn,
  }));

const base = {
  city: 'Dubai',
  area: 'Dubai Creek',
  address: 'Demo Road 1',
  latitude: null,
  longitude: null,
  status: 'active',
  licenceExpiresOn: null,
  prohibitedCategories: [],
  aliases: [],
  photos: [],
  rateCard: cardOf({ 4: 480_000 }),
} as const;
type Named = Pick<LocationDto, 'key' | 'nameEn'> & Partial<LocationDto>;
const idOf = (key: string) => `loc_${key.replaceAll('-', '_')}`;

/** A screen with a loop of 96 seconds and an upload fee of AED 3,000. */
export function digitalLocation(own: Named): LocationDto {
  const looks = { kind: 'digital', series: 'Skyline Digital', widthCm: 1400, heightCm: 700, faces: 2 } as const;
  const loop = { loopSeconds: 96, spotSeconds: 16, uploadFeeMinor: 300_000 };
  return { ...freshBase(), ...looks, ...loop, id: idOf(own.key), nameAr: '', ...own };
}

/** A printed billboard. */
export function staticLocation(own: Named): LocationDto {
  const looks = { kind: 'static', series: 'Boulevard', widthCm: 1200, heightCm: 600, faces: 1 } as const;
  const loop = { loopSeconds: null, spotSeconds: null, uploadFeeMinor: null };
  return { ...freshBase(), ...looks, ...loop, id: idOf(own.key), nameAr: '', ...own };
}

const freshBase = () => ({ ...base, prohibitedCategories: [], aliases: [], photos: [], rateCard: [...base.rateCard] });

export const marinaGateway = digitalLocation({
  key: 'marina-gateway',
  nameEn: 'Marina Gateway',
  nameAr: 'بوابة المارينا',
  area: 'Dubai Marina',
  aliases: ['MG', 'The Gateway'],
});
export const creekTower = digitalLocation({
  key: 'creek-tower',
  nameEn: 'Creek Tower',
  nameAr: 'برج الخور',
  uploadFeeMinor: 150_000,
});
export const creekWalk4 = staticLocation({ key: 'creek-walk-4', nameEn: 'Creek Walk 4', nameAr: 'ممشى الخور 4' });
const creekWalk5 = staticLocation({ key: 'creek-walk-5', nameEn: 'Creek Walk 5', nameAr: 'ممشى الخور 5' });
export const cornicheArch = digitalLocation({
  key: 'corniche-arch',
  nameEn: 'Corniche Arch',
  city: 'Abu Dhabi',
  area: 'Corniche',
  uploadFeeMinor: 200_000,
});
const closedYard = staticLocation({ key: 'closed-yard', nameEn: 'Closed Yard', status: 'retired' });
const dryDock = staticLocation({ key: 'dry-dock', nameEn: 'Dry Dock', status: 'maintenance' });

const rate = (currency: string, perUnitScaled: number, effectiveOn = '2026-11-01') => ({
  currency,
  perUnitScaled,
  effectiveOn,
  source: 'Central bank',
});
export const usdRate = rate('USD', 3_672_500);
export const anyCityFee = { city: null, amountMinor: 52_000, unit: 'image/message', effectiveOn: '2026-01-01' };

/** Two cities, screens and billboards, the rates of the domain page, and AED 520 per image or message in any city. */
export const catalogue: ContentCatalogue = {
  locations: [marinaGateway, creekTower, creekWalk4, creekWalk5, cornicheArch, closedYard, dryDock],
  brands: [
    { id: 'brd_skyline', name: 'Skyline Media' },
    { id: 'brd_harbour', name: 'Harbour Outdoor' },
  ],
  rates: [usdRate, rate('EUR', 3_970_000), rate('GBP', 4_620_000), rate('SAR', 979_000), rate('KWD', 11_950_000)],
  schedule: [anyCityFee],
  /** Any net may stand without a question: what asks is tested by itself. */
  settings: BusinessSettings.parse({ underCardPermille: 1_000 }),
  today: catalogueDay,
};
