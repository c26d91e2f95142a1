import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import { parseDate } from '#lib/core/parse-date.ts';
import type { PhraseValue } from '#lib/core/phrase.ts';
import { named, say, saying } from '#lib/core/say.ts';
import { maxSpots } from '#lib/inventory/rules/describe-location.ts';
import { matchLocation } from '#lib/inventory/rules/match-location.ts';
import { placeInArabic } from '#lib/inventory/rules/place-in-arabic.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { SiteContent } from '#lib/proposals/schema/content.ts';
import { feeRowsFor } from '#lib/settings/rules.ts';
import { countedWeeks } from './counted-weeks.ts';
import type { ResolvedOption, ResolvedSite } from './price-content.ts';
import { type ContentCatalogue, type Findings, readFeeSum } from './read-amount.ts';
import { type OptionScope, type ReadOption, resolveOption } from './resolve-option.ts';
import { checkCategory, checkLicence, checkStatic, checkUnderCard, type Discount } from './soft-warnings.ts';

export type SiteScope = {
  index: number;
  isPackage: boolean;
  need: 'quote' | 'proposal';
  confirmed: ReadonlySet<string>;
  catalogue: ContentCatalogue;
  findings: Findings;
};

/**
 * One location row of a proposal from a person's words. Every problem of the row is added at once; undefined when
 * something is missing or wrong, not when a yes alone is (business rules: Inventory, Dates and Proposals).
 */
export function resolveSite(site: SiteContent, scope: SiteScope): ResolvedSite | undefined {
  const { findings, catalogue } = scope;
  const before = findings.problems.length;
  const path = `sites.${scope.index}`;
  const location = resolveLocation(site.location, `${path}.location`, catalogue, findings);
  const name = location ? named(location) : site.location || saying('content.location', { number: scope.index + 1 });
  const row = { ...scope, path, name, location };
  const startsOn = readStart(site.startsOn ?? '', row);
  const spots = site.spots ?? 1;
  checkSpots(spots, row);
  const productionFeeMinor = readProductionFee(site.productionFee ?? '', row);
  const read = resolveOptions(site, { ...row, startsOn, spots: Math.max(1, spots) });
  const lengths = read.map(({ weeks }) => weeks).filter((weeks) => weeks !== undefined);
  if (location && startsOn) {
    if (location.kind === 'static' && site.startsOn) checkStatic(startsOn, lengths, row);
    if (site.startsOn) checkLicence(location, startsOn, lengths, row);
    if (feeRowsFor([location.city], catalogue.schedule, catalogue.today).length === 0) {
      findings.notes.push(saying('content.noMunicipalityFee', { city: cityName(location.city) }));
    }
  }
  if (location) checkCategory(location, row);
  const options = read.map(({ option }) => option).filter((option) => option !== undefined);
  checkUnderCard(path, name, options.flatMap(discountOf), row);
  const isWrong = findings.problems.slice(before).some(({ kind }) => kind !== 'confirm');
  if (!location || !startsOn || isWrong) return undefined;
  return { location, startsOn, spots, productionFeeMinor: productionFeeMinor ?? null, options };
}

const discountOf = ({ weeks, discountPermille }: ResolvedOption): Discount[] =>
  discountPermille === null ? [] : [{ weeks, permille: discountPermille }];

type Row = SiteScope & { path: string; name: PhraseValue; location: LocationDto | undefined };

function resolveLocation(
  words: string,
  path: string,
  { locations }: ContentCatalogue,
  { problems }: Findings,
): LocationDto | undefined {
  if (words === '') {
    problems.push({ path, kind: 'missing', message: say('content.which') });
    return undefined;
  }
  const isOnSale = ({ status }: LocationDto) => status === 'active';
  const match = matchLocation(words, locations);
  const found = match.kind === 'found' ? [match.location] : match.kind === 'ambiguous' ? match.candidates : [];
  const onSale = found.filter(isOnSale);
  const [first] = onSale;
  if (first && onSale.length === 1) return first;
  if (first) {
    const message = say('content.several', { words });
    problems.push({ path, kind: 'choose', message, choices: onSale.map((one) => toChoice(one, onSale)) });
    return undefined;
  }
  if (found[0]) {
    const state = found[0].status === 'retired' ? 'content.retired' : 'content.inMaintenance';
    problems.push({ path, kind: 'invalid', message: say(state, { name: named(found[0]) }) });
    return undefined;
  }
  const other = matchLocation(words, locations.filter(isOnSale));
  const nearest = other.kind === 'none' ? other.nearest : [];
  const message = say(nearest.length > 0 ? 'content.unknownNear' : 'content.unknown', { words });
  const kind = nearest.length > 0 ? 'choose' : 'invalid';
  problems.push({ path, kind, message, choices: nearest.map((one) => toChoice(one, nearest)) });
  return undefined;
}

function toChoice(location: LocationDto, among: readonly LocationDto[]) {
  const isUnique = among.filter(({ nameEn }) => nameEn === location.nameEn).length === 1;
  const city = cityName(location.city);
  const place = location.area ? saying('content.areaOf', { area: cityName(location.area), city }) : city;
  return {
    value: isUnique ? location.nameEn : location.key,
    label: say('content.place', { name: named(location), place }),
  };
}

/** A city or district by its name in both languages. */
const cityName = (city: string) => ({ en: city, ar: placeInArabic(city) });

function readStart(words: string, { path, name, need, catalogue, findings }: Row): string | undefined {
  const { today } = catalogue;
  const problem = (kind: 'missing' | 'invalid', message: string) => {
    findings.problems.push({ path: `${path}.startsOn`, kind, message });
    return undefined;
  };
  if (words === '') return need === 'quote' ? today : problem('missing', say('content.start', { name }));
  const parsed = parseDate(words, today);
  if (!parsed.ok) return problem('invalid', parsed.reason);
  if (parsed.note) findings.notes.push(parsed.note);
  if (parsed.date >= today) return parsed.date;
  const days = { day: { day: parsed.date }, today: { day: today } };
  return problem('invalid', say('content.startIsPast', { name, ...days }));
}

function checkSpots(spots: number, { path, name, location, findings }: Row): void {
  if (!location) return;
  const most = location.kind === 'static' ? 1 : (maxSpots(location) ?? spots);
  if (spots >= 1 && spots <= most) return;
  const message =
    location.kind === 'static'
      ? say('content.noSpots', { name })
      : spots < 1
        ? say('content.atLeastOneSpot', { name })
        : say('content.spots', { name, most, spots });
  findings.problems.push({ path: `${path}.spots`, kind: 'invalid', message });
}

function readProductionFee(words: string, { path, name, location, catalogue, findings }: Row): number | undefined {
  const at = `${path}.productionFee`;
  if (location?.kind === 'digital') {
    if (words === '') return undefined;
    const fee = location.uploadFeeMinor;
    const message =
      fee === null
        ? say('content.noProduction', { name })
        : say('content.noProductionButUpload', { name, fee: formatMoney(fee, baseCurrency) });
    findings.problems.push({ path: at, kind: 'invalid', message });
    return undefined;
  }
  if (words !== '') return readFeeSum(words, at, catalogue, findings);
  if (location) {
    const message = say('content.production', { name });
    findings.problems.push({ path: at, kind: 'missing', message });
  }
  return undefined;
}

function resolveOptions(site: SiteContent, row: Row & Pick<OptionScope, 'startsOn' | 'spots'>): ReadOption[] {
  const { path, name, isPackage, findings } = row;
  const given = site.options.length > 0 ? site.options : [{}];
  if (isPackage && given.length > 1) {
    const message = say('content.oneLength', { name });
    findings.problems.push({ path: `${path}.options`, kind: 'invalid', message });
  }
  const read = given.map((option, index) => resolveOption(option, { ...row, path: `${path}.options.${index}` }));
  for (const [index, { weeks }] of read.entries()) {
    const isRepeated = weeks !== undefined && read.slice(0, index).some((earlier) => earlier.weeks === weeks);
    if (!isRepeated) continue;
    const message = say('content.lengthTwice', { name, weeks: countedWeeks(weeks) });
    findings.problems.push({ path: `${path}.options.${index}.duration`, kind: 'invalid', message });
  }
  return read;
}
