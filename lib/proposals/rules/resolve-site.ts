import { formatDate, parseDate } from '#lib/core/dates.ts';
import { formatCount } from '#lib/core/format.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import { matchLocation } from '#lib/inventory/rules/match-location.ts';
import { maxSpots } from '#lib/inventory/rules.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { SiteContent } from '#lib/proposals/schema/content.ts';
import { feeRowsFor } from '#lib/settings/rules.ts';
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
  const name = location?.nameEn ?? (site.location || `location ${scope.index + 1}`);
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
      findings.notes.push(`No municipality fee is on record for ${location.city}.`);
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
  discountPermille === null ? [] : [{ what: formatCount(weeks, 'week'), permille: discountPermille }];

type Row = SiteScope & { path: string; name: string; location: LocationDto | undefined };

function resolveLocation(
  words: string,
  path: string,
  { locations }: ContentCatalogue,
  { problems }: Findings,
): LocationDto | undefined {
  if (words === '') {
    problems.push({ path, kind: 'missing', message: 'Which location is it?' });
    return undefined;
  }
  const isOnSale = ({ status }: LocationDto) => status === 'active';
  const match = matchLocation(words, locations);
  const found = match.kind === 'found' ? [match.location] : match.kind === 'ambiguous' ? match.candidates : [];
  const onSale = found.filter(isOnSale);
  const [first] = onSale;
  if (first && onSale.length === 1) return first;
  if (first) {
    const message = `Several locations fit "${words}". Which one is it?`;
    problems.push({ path, kind: 'choose', message, choices: onSale.map((one) => toChoice(one, onSale)) });
    return undefined;
  }
  if (found[0]) {
    const state = found[0].status === 'retired' ? 'is no longer sold' : 'is under maintenance';
    problems.push({ path, kind: 'invalid', message: `${found[0].nameEn} ${state}. Choose another location.` });
    return undefined;
  }
  const other = matchLocation(words, locations.filter(isOnSale));
  const nearest = other.kind === 'none' ? other.nearest : [];
  const message = `No location is called "${words}".${nearest.length > 0 ? ' Is it one of these?' : ''}`;
  const kind = nearest.length > 0 ? 'choose' : 'invalid';
  problems.push({ path, kind, message, choices: nearest.map((one) => toChoice(one, nearest)) });
  return undefined;
}

function toChoice(location: LocationDto, among: readonly LocationDto[]) {
  const isUnique = among.filter(({ nameEn }) => nameEn === location.nameEn).length === 1;
  const place = [location.area, location.city].filter(Boolean).join(', ');
  return { value: isUnique ? location.nameEn : location.key, label: `${location.nameEn} (${place})` };
}

function readStart(words: string, { path, name, need, catalogue, findings }: Row): string | undefined {
  const { today } = catalogue;
  const problem = (kind: 'missing' | 'invalid', message: string) => {
    findings.problems.push({ path: `${path}.startsOn`, kind, message });
    return undefined;
  };
  if (words === '') return need === 'quote' ? today : problem('missing', `When does ${name} start?`);
  const parsed = parseDate(words, today);
  if (!parsed.ok) return problem('invalid', parsed.reason);
  if (parsed.note) findings.notes.push(`${parsed.note}.`);
  if (parsed.date >= today) return parsed.date;
  const past = `${name} cannot start on ${formatDate(parsed.date)}, which is past.`;
  return problem('invalid', `${past} Give a day from ${formatDate(today)} on.`);
}

function checkSpots(spots: number, { path, name, location, findings }: Row): void {
  if (!location) return;
  const most = location.kind === 'static' ? 1 : (maxSpots(location) ?? spots);
  if (spots >= 1 && spots <= most) return;
  const message =
    location.kind === 'static'
      ? `${name} is static: it is printed and has no spots. Leave the spots out.`
      : spots < 1
        ? `${name} takes at least 1 spot. Give a whole number.`
        : `${name} has room for ${formatCount(most, 'spot')} in its loop, not ${spots}. Give at most ${most}.`;
  findings.problems.push({ path: `${path}.spots`, kind: 'invalid', message });
}

function readProductionFee(words: string, { path, name, location, catalogue, findings }: Row): number | undefined {
  const at = `${path}.productionFee`;
  if (location?.kind === 'digital') {
    if (words === '') return undefined;
    const fee = location.uploadFeeMinor;
    const upload = fee === null ? '' : ` and has its own upload fee of ${formatMoney(fee, baseCurrency)}`;
    const message = `${name} is digital${upload}: leave the production fee out.`;
    findings.problems.push({ path: at, kind: 'invalid', message });
    return undefined;
  }
  if (words !== '') return readFeeSum(words, at, catalogue, findings);
  if (location) {
    const message = `${name} is static: what is its production fee?`;
    findings.problems.push({ path: at, kind: 'missing', message });
  }
  return undefined;
}

function resolveOptions(site: SiteContent, row: Row & Pick<OptionScope, 'startsOn' | 'spots'>): ReadOption[] {
  const { path, name, isPackage, findings } = row;
  const given = site.options.length > 0 ? site.options : [{}];
  if (isPackage && given.length > 1) {
    const message = `A package has one length per location. Give one length for ${name}.`;
    findings.problems.push({ path: `${path}.options`, kind: 'invalid', message });
  }
  const read = given.map((option, index) => resolveOption(option, { ...row, path: `${path}.options.${index}` }));
  for (const [index, { weeks }] of read.entries()) {
    const isRepeated = weeks !== undefined && read.slice(0, index).some((earlier) => earlier.weeks === weeks);
    if (!isRepeated) continue;
    const message = `${name} has ${formatCount(weeks, 'week')} twice. Give each length once.`;
    findings.problems.push({ path: `${path}.options.${index}.duration`, kind: 'invalid', message });
  }
  return read;
}
