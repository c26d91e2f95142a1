import type { FieldError } from '#lib/core/errors.ts';
import { formatMoney } from '#lib/core/money.ts';
import { named, say } from '#lib/core/say.ts';
import { LocationFields } from '#lib/inventory/schema/changes.ts';
import type { LocationDto, LocationKind } from '#lib/inventory/schema.ts';
import { licenceOn } from './licence.ts';
import { normaliseWords } from './normalise-words.ts';
import { oneLine } from './one-line.ts';

/** Words as they are compared when somebody names a location. */
const callOf = (text: string): string => normaliseWords(text).replaceAll(' ', '');

const usualFeeMinor = { least: 100_000, most: 350_000 };

/** The fields of a location as a form starts from them. */
export function fieldsOfLocation(location: LocationDto): LocationFields {
  const { nameEn, nameAr, city, area, address, latitude, longitude, series, kind, widthCm, heightCm } = location;
  const { loopSeconds, spotSeconds, uploadFeeMinor, licenceExpiresOn, prohibitedCategories, aliases } = location;
  return {
    ...{ nameEn, nameAr, city, area, address, latitude, longitude, series, kind, widthCm, heightCm },
    faces: location.faces as LocationFields['faces'],
    ...{ loopSeconds, spotSeconds, uploadFeeMinor, licenceExpiresOn, prohibitedCategories, aliases },
  };
}

/**
 * Everything that keeps fields from being stored, field by field: what is missing or out of range, and what fields
 * demand of each other (business rule: Inventory). Nothing where they can be stored.
 */
export function checkLocationFields(fields: unknown): FieldError[] {
  const parsed = LocationFields.safeParse(fields);
  if (parsed.success) return checkTogether(parsed.data);
  return parsed.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
    kind: issue.code === 'too_small' && issue.origin === 'string' ? 'missing' : 'invalid',
  }));
}

function checkTogether(fields: LocationFields): FieldError[] {
  const { widthCm, heightCm, latitude, longitude, aliases } = fields;
  const problems = fields.kind === 'digital' ? checkDigital(fields) : checkStatic(fields);
  if ((widthCm === null) !== (heightCm === null)) {
    const path = widthCm === null ? 'widthCm' : 'heightCm';
    problems.push(wrong(path, say('locationFields.bothSizes')));
  }
  if ((latitude === null) !== (longitude === null)) {
    const path = latitude === null ? 'latitude' : 'longitude';
    problems.push(wrong(path, say('locationFields.bothDegrees')));
  }
  const known = new Set<string>();
  for (const [index, alias] of aliases.entries()) {
    const words = callOf(alias);
    if (words === '' || known.has(words)) problems.push(wrong(`aliases.${index}`, say('locationFields.aliasOnce')));
    known.add(words);
  }
  return problems;
}

function checkDigital({ loopSeconds, spotSeconds, uploadFeeMinor }: LocationFields): FieldError[] {
  const problems: FieldError[] = [];
  if (loopSeconds === null) problems.push(missing('loopSeconds', say('locationFields.giveLoop')));
  if (spotSeconds === null) problems.push(missing('spotSeconds', say('locationFields.giveSpot')));
  if (uploadFeeMinor === null) problems.push(missing('uploadFeeMinor', say('locationFields.giveUploadFee')));
  if (loopSeconds !== null && spotSeconds !== null && spotSeconds > loopSeconds) {
    problems.push(wrong('spotSeconds', say('locationFields.spotTooLong', { spot: spotSeconds, loop: loopSeconds })));
  }
  return problems;
}

function checkStatic(fields: LocationFields): FieldError[] {
  const digitalOnly = { loopSeconds: 'loop', spotSeconds: 'spot', uploadFeeMinor: 'fee' } as const;
  return Object.entries(digitalOnly).flatMap(([path, choice]) =>
    fields[path as keyof typeof digitalOnly] === null
      ? []
      : [wrong(path, say('locationFields.printed', { what: { choice } }))],
  );
}

/** What is worth a second look although it can be stored. */
export function warnAboutLocation(fields: LocationFields, today: string): FieldError[] {
  const { uploadFeeMinor, loopSeconds, spotSeconds, latitude, licenceExpiresOn } = fields;
  const warnings: FieldError[] = [];
  const { least, most } = usualFeeMinor;
  if (uploadFeeMinor !== null && (uploadFeeMinor < least || uploadFeeMinor > most)) {
    const usual = { least: formatMoney(least, 'AED'), most: formatMoney(most, 'AED') };
    warnings.push(confirm('uploadFeeMinor', say('locationFields.usualFees', usual)));
  }
  if (loopSeconds && spotSeconds && loopSeconds % spotSeconds !== 0) {
    warnings.push(confirm('spotSeconds', say('locationFields.unevenLoop', { loop: loopSeconds })));
  }
  if (licenceExpiresOn === null) warnings.push(confirm('licenceExpiresOn', say('locationFields.noLicenceDate')));
  else if (licenceOn(licenceExpiresOn, today).state === 'expired') {
    warnings.push(confirm('licenceExpiresOn', say('locationFields.licenceExpired')));
  }
  if (latitude === null) warnings.push(confirm('latitude', say('locationFields.noCoordinates')));
  return warnings;
}

const wrong = (path: string, message: string): FieldError => ({ path, message, kind: 'invalid' });
const missing = (path: string, message: string): FieldError => ({ path, message, kind: 'missing' });
const confirm = (path: string, message: string): FieldError => ({ path, message, kind: 'confirm' });

/** The key that a name suggests, "Marina Gateway (North)" is marina-gateway-north; "site" without Latin letters. */
export function toLocationKey(nameEn: string): string {
  const plain = nameEn.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const key = plain.replace(/[^a-z0-9]+/g, '-').slice(0, 70);
  return key.replace(/^-+|-+$/g, '') || 'site';
}

const kindWords: Record<LocationKind, string> = { digital: 'digital screen led', static: 'static printed' };

/** The lower-case text that a search for words looks through. */
export function locationSearchText(
  fields: Pick<LocationFields, 'nameEn' | 'nameAr' | 'city' | 'area' | 'address' | 'series' | 'kind' | 'aliases'>,
): string {
  const { nameEn, nameAr, city, area, address, series, kind, aliases } = fields;
  return [nameEn, nameAr, city, area, address, series, kindWords[kind], ...aliases].join(' ').toLowerCase();
}

/** What a location is called by; nobody else may be called so. */
export type Called = Pick<LocationDto, 'id' | 'key' | 'nameEn' | 'nameAr' | 'aliases'>;
type Owner = Pick<Called, 'id' | 'nameEn' | 'nameAr'>;
export type WordIndex = Record<'titles' | 'names' | 'aliases', ReadonlyMap<string, Owner[]>>;

/** An English name as another one may not be: in any case, with any white space. */
const titleOf = (nameEn: string): string => oneLine(nameEn).toLowerCase();

/** Who is called by which words. */
export function indexWords(locations: readonly Called[]): WordIndex {
  const titles = new Map<string, Owner[]>();
  const names = new Map<string, Owner[]>();
  const aliases = new Map<string, Owner[]>();
  const add = (index: Map<string, Owner[]>, words: string, owner: Owner) => {
    if (words) index.set(words, [...(index.get(words) ?? []), owner]);
  };
  for (const { id, key, nameEn, nameAr, aliases: called } of locations) {
    const owner = { id, nameEn, nameAr };
    add(titles, titleOf(nameEn), owner);
    for (const name of new Set([key, nameEn, nameAr].map(callOf))) add(names, name, owner);
    for (const alias of called) add(aliases, callOf(alias), owner);
  }
  return { titles, names, aliases };
}

/**
 * Aliases that mean another location already, and names that are another one's alias: words must mean one location
 * (business rule: matching text to a location). So must an English name that is given: one that stays, `formerName`,
 * is left alone.
 */
export function findTakenWords(
  own: Pick<LocationFields, 'nameEn' | 'nameAr' | 'aliases'> & { id?: string; formerName?: string },
  { titles, names, aliases }: WordIndex,
): FieldError[] {
  const title = titleOf(own.nameEn);
  const isGiven = own.formerName === undefined || titleOf(own.formerName) !== title;
  const isTitleTaken = isGiven && titles.get(title)?.some(({ id }) => id !== own.id);
  const taken = (path: string, words: string, ...indexes: ReadonlyMap<string, Owner[]>[]): FieldError[] => {
    const owners = indexes.flatMap((index) => index.get(callOf(words)) ?? []);
    const other = owners.find(({ id }) => id !== own.id);
    return other ? [wrong(path, say('locationFields.takenWord', { name: named(other), words }))] : [];
  };
  return [
    ...(isTitleTaken ? [wrong('nameEn', say('locationFields.takenName', { name: own.nameEn }))] : []),
    ...taken('nameEn', own.nameEn, aliases),
    ...taken('nameAr', own.nameAr, aliases),
    ...own.aliases.flatMap((alias, index) => taken(`aliases.${index}`, alias, aliases, names)),
  ];
}
