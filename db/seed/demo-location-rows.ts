import { addDays, firstOfMonth } from '#lib/core/dates.ts';
import { demoId } from './demo-id.ts';
import type { DemoLocation } from './demo-location.ts';
import { type DemoTime, demoLocations } from './demo-rows.ts';

const photoSize = { width: 1800, height: 1200 };

/** A length's price as a share of the 4-week price: longer campaigns cost less per week. */
const shareOfFourWeeks: Record<number, number> = { 1: 0.32, 2: 0.58, 4: 1, 8: 1.85, 12: 2.6, 26: 5.2, 52: 9.6 };
const roundToAed = 500;

/** What the words that a location is found by are made of. */
export type DemoWords = ReturnType<typeof toWords>;

const toWords = ({ nameEn, nameAr, city, area, address, series, aliases, digital }: DemoLocation) => ({
  ...{ nameEn, nameAr, city, area, address, series, aliases },
  kind: digital ? ('digital' as const) : ('static' as const),
});

export function toLocationRows(time: DemoTime, searchTextOf: (words: DemoWords) => string) {
  const createdAt = new Date(`${time.firstDay}T06:00:00Z`);
  return demoLocations.map((location) => ({
    id: demoId('location', location.key),
    key: location.key,
    ...toWords(location),
    latitudeE6: Math.round(location.at[0] * 1_000_000),
    longitudeE6: Math.round(location.at[1] * 1_000_000),
    widthCm: location.sizeCm?.[0] ?? null,
    heightCm: location.sizeCm?.[1] ?? null,
    faces: location.faces,
    loopSeconds: location.digital?.loopSeconds ?? null,
    spotSeconds: location.digital?.spotSeconds ?? null,
    uploadFeeMinor: location.digital ? location.digital.uploadFee * 100 : null,
    licenceExpiresOn: licenceEnd(location.licence, time.today),
    prohibitedCategories: [...location.prohibited],
    searchText: searchTextOf(toWords(location)),
    isDemo: true,
    createdAt,
    updatedAt: createdAt,
  }));
}

const licenceEnd = (licence: DemoLocation['licence'], today: string): string =>
  'days' in licence ? addDays(today, licence.days) : addDays(firstOfMonth(today, licence.months + 1), -1);

/** The card in force; an older one counted until three months ago, one to come counts from the month after next. */
export function toRateCardRows(time: DemoTime) {
  return demoLocations.flatMap(({ key, rate: { fourWeeks, weeks, before, next } }) => [
    ...(before ? toCard(time, key, before, weeks, time.firstDay) : []),
    ...toCard(time, key, fourWeeks, weeks, before ? firstOfMonth(time.today, -3) : time.firstDay),
    ...(next ? toCard(time, key, next, weeks, firstOfMonth(time.today, 2)) : []),
  ]);
}

function toCard(time: DemoTime, key: string, fourWeeks: number, lengths: readonly number[], effectiveOn: string) {
  const listedOn = effectiveOn < time.today ? effectiveOn : addDays(time.today, -10);
  return lengths.map((weeks) => ({
    id: demoId('rateCard', `${key}:${weeks}:${effectiveOn}`),
    locationId: demoId('location', key),
    weeks,
    netMinor: Math.round((fourWeeks * (shareOfFourWeeks[weeks] ?? weeks / 4)) / roundToAed) * roundToAed * 100,
    effectiveOn,
    createdAt: new Date(`${listedOn}T06:00:00Z`),
  }));
}

export function toPhotoRows(time: DemoTime) {
  return demoLocations.flatMap(({ key, photos }) =>
    Object.entries(photos).map(([name, timeOfDay], position) => ({
      id: demoId('photo', name),
      locationId: demoId('location', key),
      fileId: demoId('file', `${name}.jpg`),
      timeOfDay,
      takenOn: addDays(time.firstDay, -20 - position),
      ...photoSize,
      position,
    })),
  );
}
