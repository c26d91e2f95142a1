import { addDays, firstOfMonth } from '#lib/core/dates.ts';
import { demoId } from './demo-id.ts';
import type { DemoLocation } from './demo-location.ts';
import { type DemoTime, demoLocations } from './demo-rows.ts';

const photoSize = { width: 1800, height: 1200 };

/** A length's price as a share of the 4-week price: longer campaigns cost less per week. */
const shareOfFourWeeks: Record<number, number> = { 1: 0.32, 2: 0.58, 4: 1, 8: 1.85, 12: 2.6, 26: 5.2, 52: 9.6 };
const roundToAed = 500;

export function toLocationRows(time: DemoTime) {
  const createdAt = new Date(`${time.firstDay}T06:00:00Z`);
  return demoLocations.map((location) => ({
    id: demoId('location', location.key),
    key: location.key,
    nameEn: location.nameEn,
    nameAr: location.nameAr,
    city: location.city,
    area: location.area,
    address: location.address,
    latitudeE6: Math.round(location.at[0] * 1_000_000),
    longitudeE6: Math.round(location.at[1] * 1_000_000),
    series: location.series,
    kind: location.digital ? ('digital' as const) : ('static' as const),
    widthCm: location.sizeCm?.[0] ?? null,
    heightCm: location.sizeCm?.[1] ?? null,
    faces: location.faces,
    loopSeconds: location.digital?.loopSeconds ?? null,
    spotSeconds: location.digital?.spotSeconds ?? null,
    uploadFeeMinor: location.digital ? location.digital.uploadFee * 100 : null,
    licenceExpiresOn: addDays(firstOfMonth(time.today, location.licenceMonths + 1), -1),
    prohibitedCategories: [...location.prohibited],
    aliases: location.aliases,
    searchText: searchTextOf(location),
    isDemo: true,
    createdAt,
    updatedAt: createdAt,
  }));
}

function searchTextOf({ nameEn, nameAr, city, area, address, series, aliases, digital }: DemoLocation): string {
  const kind = digital ? 'digital screen led' : 'static printed';
  return [nameEn, nameAr, city, area, address, series, kind, ...aliases].join(' ').toLowerCase();
}

/** The card in force; a site with an older price had that until three months ago. */
export function toRateCardRows(time: DemoTime) {
  return demoLocations.flatMap(({ key, rate }) =>
    rate.before
      ? [
          ...toCard(key, rate.before, rate.weeks, time.firstDay),
          ...toCard(key, rate.fourWeeks, rate.weeks, firstOfMonth(time.today, -3)),
        ]
      : toCard(key, rate.fourWeeks, rate.weeks, time.firstDay),
  );
}

function toCard(key: string, fourWeeks: number, lengths: readonly number[], effectiveOn: string) {
  return lengths.map((weeks) => ({
    id: demoId('rateCard', `${key}:${weeks}:${effectiveOn}`),
    locationId: demoId('location', key),
    weeks,
    netMinor: Math.round((fourWeeks * (shareOfFourWeeks[weeks] ?? weeks / 4)) / roundToAed) * roundToAed * 100,
    effectiveOn,
    createdAt: new Date(`${effectiveOn}T06:00:00Z`),
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
