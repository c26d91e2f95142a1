import type { FieldError } from '#lib/core/errors.ts';
import { parseDuration } from '#lib/core/parse-date.ts';
import { named, say, sayName } from '#lib/core/say.ts';
import type { Matchable } from '#lib/inventory/rules/location-index.ts';
import { matchLocation } from '#lib/inventory/rules/match-location.ts';
import type { LocationKind } from '#lib/inventory/schema.ts';
import {
  maxSites,
  type ProposalChanges,
  type ProposalContent,
  type SiteContent,
} from '#lib/proposals/schema/content.ts';
import { changeOptions } from './change-options.ts';

export type ChangedContent = { content: ProposalContent; problems: FieldError[] };

/** What a change has to know of a location; without its kind it takes spots and a production fee alike. */
export type ChangeableLocation = Matchable & { kind?: LocationKind };

/** A row while it changes: its location when known, its place before, and which confirmations no longer hold. */
type Row = { site: SiteContent; location: ChangeableLocation | undefined; before: number | null; stale: Set<string> };

/**
 * A proposal's content with what changes merged in. A changed length drops its old net, and whatever changes a package
 * drops the package net, unless the new one is given: the old rate is never kept silently (business rule: Proposals).
 * A new location takes the dates and lengths that all others share. `problems` names locations it cannot tell.
 */
export function applyChanges(
  content: ProposalContent,
  changes: ProposalChanges,
  locations: readonly ChangeableLocation[],
): ChangedContent {
  const problems: FieldError[] = [];
  const rows = content.sites.map((site, before): Row => {
    const match = matchLocation(site.location, locations);
    const location = match.kind === 'found' ? match.location : undefined;
    return { site, location, before, stale: new Set() };
  });
  const targets = changes.site ? findRows(changes.site, 'site', rows, problems) : rows;
  const isNewLength = targets.map((row) => changeRow(row, changes, targets.length)).some(Boolean);
  const removed = (changes.remove ?? []).flatMap((words, index) => findRows(words, `remove.${index}`, rows, problems));
  const kept = rows.filter((row) => !removed.includes(row));
  const added = (changes.add ?? []).map((site): Row => addedRow(site, kept.length > 0 ? kept : rows));
  const after = [...kept, ...added];
  if (after.length === 0 && rows.length > 0) {
    const message = say('content.atLeastOne');
    problems.push({ path: 'remove', kind: 'invalid', message });
  }
  if (after.length > maxSites) {
    const message = say('content.atMostSites', { most: maxSites, count: after.length });
    problems.push({ path: 'add', kind: 'invalid', message });
  }
  const hasOtherPrice = isNewLength || removed.length > 0 || added.length > 0;
  const merged = mergeWhole(content, changes, after, hasOtherPrice);
  return { content: merged, problems };
}

function mergeWhole(
  content: ProposalContent,
  changes: ProposalChanges,
  rows: readonly Row[],
  hasOtherPrice: boolean,
): ProposalContent {
  const { packageNet: oldNet, kind: oldKind, confirmed: _, ...rest } = content;
  const wasPackage = oldKind === 'combined' || (oldKind === undefined && !!oldNet && content.sites.length > 1);
  const isPackage = !!changes.packageNet || (wasPackage && rows.length > 1);
  const packageNet = changes.packageNet || (isPackage && wasPackage && !hasOtherPrice ? oldNet : undefined);
  const sites = rows.map(({ site }) => site);
  const isSamePackage = packageNet === oldNet && cardOf(sites) === cardOf(content.sites);
  const stillAgreed = (content.confirmed ?? []).filter((key) => isSamePackage || !key.startsWith('packageNet.'));
  const { currency, paymentTerms, contactName, agency, language, notes } = changes;
  return {
    ...rest,
    ...(currency ? { currency } : {}),
    ...(paymentTerms ? { paymentTerms } : {}),
    ...(contactName ? { contactName } : {}),
    ...(agency ? { agency } : {}),
    ...(language ? { language } : {}),
    ...(notes ? { notes } : {}),
    kind: isPackage ? 'combined' : 'separate',
    ...(packageNet ? { packageNet } : {}),
    sites,
    confirmed: moveConfirmed(stillAgreed, changes.confirmed ?? [], rows),
  };
}

/** What the rate card of a package depends on: a yes to a net far under it was one to that net beside that card. */
const cardOf = (sites: readonly SiteContent[]) => JSON.stringify(sites.map((site) => [site.location, priceOf(site)]));

/** Confirmations follow their location to its new place; those about something that has changed are asked again. */
function moveConfirmed(old: readonly string[], given: readonly string[], rows: readonly Row[]): string[] {
  const moved = old.flatMap((key) => {
    const [, place, question = ''] = /^sites\.(\d+)\.(\w+)$/.exec(key) ?? [];
    if (place === undefined) return [key];
    const index = rows.findIndex(({ before }) => before === Number(place));
    return index < 0 || rows[index]?.stale.has(question) ? [] : [`sites.${index}.${question}`];
  });
  return [...new Set([...moved, ...given])];
}

/** The rows that somebody's words mean; a location that is there twice gives both. */
function findRows(words: string, path: string, rows: readonly Row[], problems: FieldError[]): Row[] {
  const plain = words.trim().toLowerCase();
  const literal = rows.filter(({ site }) => site.location.trim().toLowerCase() === plain);
  if (literal.length > 0) return literal;
  const known = [...new Set(rows.map(({ location }) => location))].filter((location) => location !== undefined);
  const match = matchLocation(words, known);
  if (match.kind === 'found') return rows.filter(({ location }) => location === match.location);
  const among = match.kind === 'ambiguous' ? match.candidates : known;
  const choices = among.map((one) => ({ value: one.nameEn, label: sayName(one) }));
  const message =
    match.kind === 'ambiguous'
      ? say('content.severalOfIts', { words })
      : among.length > 0
        ? say('content.notAmongIts', { words, names: { list: among.map(named) } })
        : say('content.notAmongNone', { words });
  problems.push({ path, kind: 'choose', message, choices });
  return [];
}

/** Changes one row in place; whether its length is another now. */
function changeRow(row: Row, changes: ProposalChanges, targetCount: number): boolean {
  const site: SiteContent = { ...row.site };
  const isAlone = targetCount === 1 || !!changes.site;
  const isFixedLength = site.options.every(({ duration }) => !isUntil(duration));
  let isNewLength = false;
  if (changes.startsOn) {
    site.startsOn = changes.startsOn;
    row.stale.add('static_start').add('licence');
    if (!isFixedLength) {
      site.options = site.options.map(({ duration }) => ({ ...(duration ? { duration } : {}) }));
      isNewLength = true;
    }
  }
  if (changes.spots !== undefined && (isAlone || row.location?.kind !== 'static')) site.spots = changes.spots;
  if (changes.productionFee && (isAlone || row.location?.kind !== 'digital'))
    site.productionFee = changes.productionFee;
  if (changes.options) {
    const options = changeOptions(site.options, changes.options);
    const isSame = (index: number) => weeksOf(options[index]?.duration) === weeksOf(site.options[index]?.duration);
    if (options.length !== site.options.length || options.some((_, index) => !isSame(index))) {
      row.stale.add('static_length').add('licence');
      isNewLength = true;
    }
    site.options = options;
  }
  if (priceOf(site) !== priceOf(row.site)) row.stale.add('under_card');
  row.site = site;
  return isNewLength;
}

const priceOf = ({ options, spots = 1 }: SiteContent) => JSON.stringify([spots, options]);

const isUntil = (duration: string | undefined): boolean => {
  const parsed = parseDuration(duration ?? '');
  return parsed.ok && 'until' in parsed;
};

const weeksOf = (duration: string | undefined): number | string => {
  const parsed = parseDuration(duration ?? '');
  return parsed.ok && 'weeks' in parsed ? parsed.weeks : (duration ?? '');
};

/** A new location with the start and the lengths that all rows share, where it has none of its own. */
function addedRow(site: SiteContent, rows: readonly Row[]): Row {
  const [first, ...others] = rows.map((row) => row.site);
  const lengths = (one: SiteContent) => one.options.map(({ duration }) => weeksOf(duration)).join();
  const startsOn = first && others.every((one) => one.startsOn === first.startsOn) ? first.startsOn : undefined;
  const shared = first && others.every((one) => lengths(one) === lengths(first)) ? first.options : [];
  const given = site.options.length > 0 ? site.options : shared.map(() => ({}));
  const options = given.map((option, index) => {
    const duration = given.length === shared.length ? shared[index]?.duration : undefined;
    return { ...(duration ? { duration } : {}), ...option };
  });
  const inherited = { ...(startsOn ? { startsOn } : {}), ...site, options };
  return { site: inherited, location: undefined, before: null, stale: new Set() };
}
