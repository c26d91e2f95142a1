import { setImmediate } from 'node:timers/promises';
import {
  and,
  asc,
  between,
  type Column,
  count,
  eq,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  ne,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type LocationRow, locations, rateCardEntries } from '#db/schema/index.ts';
import {
  type LocationKind,
  type LocationSize,
  type LocationSort,
  type LocationStatus,
  listedWeeks,
  type SortDirection,
  sizeFromSqCm,
} from '#lib/inventory/schema.ts';
import { inBatches } from './in-batches.ts';
import { afterKeys, inOrder, type SortKeys } from './keyset.ts';
import { findByWords, notLeading } from './search.ts';
import { toSearchText } from './search-words.ts';
import { storeWords } from './store-words.ts';

export type LocationFilter = {
  ids?: readonly string[];
  search?: string;
  city?: string;
  kind?: LocationKind;
  series?: string;
  size?: LocationSize;
  /** The net in force for the listed length, both ends included. */
  price?: { fromMinor: number; toMinor: number };
  status?: LocationStatus;
};

export type LocationPage = {
  filter: LocationFilter;
  sort: LocationSort;
  direction: SortDirection;
  /** The values that `listLocationPage` gave as `place` of the last row. */
  after?: { values: readonly (string | number)[]; id: string };
  limit: number;
  /** The day whose prices count. */
  pricesOn: string;
};

/** A location with what the list is sorted by, its id left out. */
export type PlacedLocation = { location: LocationRow; place: (string | number)[] };

const area = sql<number>`coalesce(${locations.widthCm} * ${locations.heightCm}, 0)`;
const licenceEnd = sql<string>`coalesce(${locations.licenceExpiresOn}, '9999-12-31')`;

const sortKeys: Record<Exclude<LocationSort, 'price'>, SortKeys> = {
  name: [locations.nameEn],
  city: [locations.city, locations.nameEn],
  size: [area, locations.nameEn],
  licence: [licenceEnd, locations.nameEn],
  updated: [locations.updatedAt],
};

/**
 * Locations in an order, from a place on. Sites of several sizes have no area and no licence date is the latest one; by
 * price, those without one come last, by name.
 */
export async function listLocationPage(scope: DbScope, page: LocationPage): Promise<PlacedLocation[]> {
  const { where: found } = await findByWords(scope, 'locations', page.filter.search);
  if (page.sort !== 'price') return listByKeys(scope, page, sortKeys[page.sort], found);
  const [isUnpriced = 0, ...values] = page.after?.values ?? [];
  const after = page.after && { values, id: page.after.id };
  const priced = isUnpriced ? [] : await listPriced(scope, { ...page, after }, found);
  const missing = page.limit - priced.length;
  if (missing === 0) return priced;
  const rest = { ...page, limit: missing, direction: 'asc', after: isUnpriced ? after : undefined } as const;
  const unpriced = await listByKeys(scope, rest, sortKeys.name, and(found, hasNoPrice(page.pricesOn)));
  return [...priced, ...unpriced.map(({ location, place }) => ({ location, place: [1, ...place] }))];
}

async function listByKeys({ db }: DbScope, page: LocationPage, keys: SortKeys, only?: SQL): Promise<PlacedLocation[]> {
  const { after, direction, limit } = page;
  const all = [...keys, locations.id];
  const rows = await db
    .select({ location: locations, ...Object.fromEntries(keys.map((key, index) => [`key${index}`, key as SQL])) })
    .from(locations)
    .where(and(...conditionsOf(page), only, after && afterKeys(all, [...after.values, after.id], direction)))
    .orderBy(...inOrder(all, direction))
    .limit(limit);
  return rows.map(({ location, ...found }) => ({ location, place: keys.map((_, index) => toValue(found, index)) }));
}

function toValue(found: Record<string, unknown>, index: number): string | number {
  const value = found[`key${index}`];
  return value instanceof Date ? value.getTime() : (value as string | number);
}

async function listPriced({ db }: DbScope, page: LocationPage, only?: SQL): Promise<PlacedLocation[]> {
  const { after, direction, limit } = page;
  const keys = [rateCardEntries.netMinor, rateCardEntries.locationId];
  const rows = await db
    .select({ location: locations, netMinor: rateCardEntries.netMinor })
    .from(rateCardEntries)
    .innerJoin(locations, eq(locations.id, rateCardEntries.locationId))
    .where(
      and(
        isInForce(page.pricesOn),
        ...conditionsOf(page),
        only,
        after && afterKeys(keys, [...after.values, after.id], direction),
      ),
    )
    .orderBy(...inOrder(keys, direction))
    .limit(limit);
  return rows.map(({ location, netMinor }) => ({ location, place: [0, netMinor] }));
}

/** The entry of the listed length that counts on a day: none of a later date does so as well. */
const isInForce = (day: string): SQL | undefined =>
  and(
    eq(rateCardEntries.weeks, listedWeeks),
    lte(rateCardEntries.effectiveOn, day),
    sql`not exists (select 1 from rate_card_entries newer where newer.location_id = ${rateCardEntries.locationId}
      and newer.weeks = ${listedWeeks} and newer.effective_on <= ${day}
      and newer.effective_on > ${rateCardEntries.effectiveOn})`,
  );

const hasNoPrice = (day: string): SQL =>
  sql`not exists (select 1 from ${rateCardEntries} where ${rateCardEntries.locationId} = ${locations.id}
    and ${rateCardEntries.weeks} = ${listedWeeks} and ${rateCardEntries.effectiveOn} <= ${day})`;

/** Looked up for each location of the list's order, of which it soon comes upon a page full. */
const isPriced = ({ fromMinor, toMinor }: NonNullable<LocationFilter['price']>, day: string): SQL =>
  sql`exists (select 1 from ${rateCardEntries} where ${rateCardEntries.locationId} = ${locations.id}
    and ${between(notLeading(rateCardEntries.netMinor), fromMinor, toMinor)} and ${isInForce(day)})`;

function conditionsOf({ filter, pricesOn }: Pick<LocationPage, 'filter' | 'pricesOn'>): (SQL | undefined)[] {
  const { ids, city, kind, series, size, price, status } = filter;
  return [
    ids && inArray(locations.id, [...ids]),
    // The words of a search are found in addresses, too: a screen in Dubai that looks towards Abu Dhabi is not there.
    city ? isSameText(locations.city, city) : undefined,
    series ? isSameText(locations.series, series) : undefined,
    kind && eq(locations.kind, kind),
    status && hasStatus(status),
    size && isOfSize(size),
    price && isPriced(price, pricesOn),
  ];
}

/** Nearly all are active: the list's own order comes upon a page of them sooner than their index. */
const hasStatus = (status: LocationStatus): SQL =>
  status === 'active' ? sql`${notLeading(locations.status)} = ${status}` : eq(locations.status, status);

const isSameText = (column: Column, text: string): SQL => eq(sql`lower(${column})`, text.toLowerCase());

function isOfSize(size: LocationSize): SQL | undefined {
  if (size === 'multiple') return isNull(locations.widthCm);
  const next = { small: sizeFromSqCm.medium, medium: sizeFromSqCm.large, large: null }[size];
  const sqCm = sql<number>`${locations.widthCm} * ${locations.heightCm}`;
  return and(gte(sqCm, sizeFromSqCm[size]), next === null ? undefined : lt(sqCm, next));
}

/** How many locations of a status have each city, series and kind. */
export async function countLocations({ db }: DbScope, status?: LocationStatus) {
  const { city, series, kind } = locations;
  return db
    .select({ city, series, kind, count: count() })
    .from(locations)
    .where(status && eq(locations.status, status))
    .groupBy(city, series, kind)
    .orderBy(asc(city), asc(series), asc(kind));
}

/** A location by its id. */
export async function findLocation({ db }: DbScope, id: string): Promise<LocationRow | undefined> {
  const [row] = await db.select().from(locations).where(eq(locations.id, id));
  return row;
}

/** A location by its id or key. */
export async function findLocationByWord({ db }: DbScope, idOrKey: string): Promise<LocationRow | undefined> {
  const [row] = await db
    .select()
    .from(locations)
    .where(or(eq(locations.id, idOrKey), eq(locations.key, idOrKey)));
  return row;
}

/** What every location is called by. */
export function listLocationNames({ db }: DbScope) {
  const { id, key, nameEn, nameAr, aliases } = locations;
  return db.select({ id, key, nameEn, nameAr, aliases }).from(locations);
}

const rowsAtOnce = 200;

/** Stores locations with the words that they are found by. */
export async function insertLocations(
  { db }: DbScope,
  values: readonly (typeof locations.$inferInsert)[],
): Promise<LocationRow[]> {
  const stored: LocationRow[] = [];
  await inBatches(values, rowsAtOnce, async (some) => {
    const rows = some.map((row) => ({ ...row, searchText: toSearchText(row.searchText) }));
    stored.push(...(await db.insert(locations).values(rows).returning()));
    await storeWords(
      { db },
      'locations',
      rows.map(({ id, searchText }) => ({ rowId: id, searchText })),
    );
  });
  return stored;
}

export type LocationChange = {
  id: string;
  basedOn: Date;
  change: Partial<Omit<LocationRow, 'id' | 'key' | 'createdAt' | 'updatedAt'>>;
};

/** Changes locations that are as they were at `basedOn`, in order; stops before the first that somebody was faster with. */
export async function updateLocations(
  { db, now }: DbScope & { now: Date },
  changes: readonly LocationChange[],
): Promise<LocationRow[]> {
  const updated: LocationRow[] = [];
  const words: { rowId: string; searchText: string }[] = [];
  for (const [index, { id, basedOn, change }] of changes.entries()) {
    if (index > 0 && index % rowsAtOnce === 0) await setImmediate();
    const searchText = change.searchText === undefined ? undefined : toSearchText(change.searchText);
    // Two changes within one millisecond must not look like one.
    const updatedAt = new Date(Math.max(now.getTime(), basedOn.getTime() + 1));
    const [row] = await db
      .update(locations)
      .set({ ...change, searchText, updatedAt })
      .where(and(eq(locations.id, id), eq(locations.updatedAt, basedOn)))
      .returning();
    if (!row) break;
    updated.push(row);
    if (searchText !== undefined) words.push({ rowId: id, searchText });
  }
  await inBatches(words, rowsAtOnce, (some) => storeWords({ db }, 'locations', some));
  return updated;
}

/** Changes one location; undefined means somebody was faster. */
export async function updateLocationRow(
  scope: DbScope & { now: Date },
  id: string,
  basedOn: Date,
  change: LocationChange['change'],
): Promise<LocationRow | undefined> {
  const [row] = await updateLocations(scope, [{ id, basedOn, change }]);
  return row;
}

/** The nearest locations that are not retired within a box of degrees x 1,000,000 around a point. */
export function listNeighbours(
  { db }: DbScope,
  around: { id: string; latitudeE6: number; longitudeE6: number; reachE6: [latitude: number, longitude: number] },
  limit: number,
) {
  const { id, key, nameEn, nameAr, kind, status, latitudeE6, longitudeE6 } = locations;
  const [north, east] = around.reachE6;
  const square = (column: Column, centre: number, reach: number) =>
    sql`(cast(${column} - ${centre} as bigint) * 1000 / ${reach}) * (cast(${column} - ${centre} as bigint) * 1000 / ${reach})`;
  return db
    .select({ id, key, nameEn, nameAr, kind, status, latitudeE6, longitudeE6 })
    .from(locations)
    .where(
      and(
        between(latitudeE6, around.latitudeE6 - north, around.latitudeE6 + north),
        between(longitudeE6, around.longitudeE6 - east, around.longitudeE6 + east),
        ne(id, around.id),
        ne(status, 'retired'),
      ),
    )
    .orderBy(
      sql`${square(latitudeE6, around.latitudeE6, north)} + ${square(longitudeE6, around.longitudeE6, east)}`,
      asc(id),
    )
    .limit(limit);
}
