import type { LocationFields } from '#lib/inventory/schema/changes.ts';

/** A screen that nobody has yet. */
export const newScreen: LocationFields = {
  nameEn: 'Harbour Steps',
  nameAr: 'درجات المرفأ',
  city: 'Dubai',
  area: 'Dubai Harbour',
  address: 'King Salman Street',
  latitude: 25.0941,
  longitude: 55.1393,
  series: 'Skyline Digital',
  kind: 'digital',
  widthCm: 1400,
  heightCm: 700,
  faces: 2,
  loopSeconds: 96,
  spotSeconds: 16,
  uploadFeeMinor: 200_000,
  licenceExpiresOn: '2027-06-30',
  prohibitedCategories: ['Alcohol'],
  aliases: ['The Steps'],
};
