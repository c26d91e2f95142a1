import { addDays, daysBetween, endsOn, formatDate, parseDate, parseDuration, weeksBetween } from '#lib/core/dates.ts';
import { formatCount, formatPermille } from '#lib/core/format.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import { discountPermille, priceFromRateCard } from '#lib/inventory/rules.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { SiteContent } from '#lib/proposals/schema/content.ts';
import type { ResolvedOption } from './price-content.ts';
import { type ContentCatalogue, type Findings, readAmount } from './read-amount.ts';

/** What an option of one location is read with; what is not known yet is undefined and asked for elsewhere. */
export type OptionScope = {
  path: string;
  name: string;
  location: LocationDto | undefined;
  startsOn: string | undefined;
  spots: number;
  isPackage: boolean;
  need: 'quote' | 'proposal';
  catalogue: ContentCatalogue;
  findings: Findings;
};

const discountWords = 'under the rate card';

/** Whether a note tells a discount, which not everybody may see. */
export const tellsDiscount = (note: string): boolean => note.includes(discountWords);

/** What is known of one column; `option` only when nothing is open. */
export type ReadOption = { weeks: number | undefined; option: ResolvedOption | undefined };

/** One column of a location: its length and, outside a package, its net. Adds a problem for whatever is open. */
export function resolveOption(given: SiteContent['options'][number], scope: OptionScope): ReadOption {
  const weeks = readWeeks(given.duration ?? '', scope);
  const amount = scope.isPackage ? undefined : readNet(given.net ?? '', weeks, scope);
  if (weeks === undefined || scope.startsOn === undefined) return { weeks, option: undefined };
  const dated = { weeks, endsOn: endsOn(scope.startsOn, weeks) };
  if (scope.isPackage) {
    return { weeks, option: { ...dated, netMinor: null, source: null, entered: null, discountPermille: null } };
  }
  if (!amount) return { weeks, option: undefined };
  return { weeks, option: { ...dated, ...amount, discountPermille: compareWithCard(amount.netMinor, weeks, scope) } };
}

function readWeeks(duration: string, { path, name, startsOn, catalogue, findings }: OptionScope): number | undefined {
  const problem = (kind: 'missing' | 'invalid', message: string) => {
    findings.problems.push({ path: `${path}.duration`, kind, message });
    return undefined;
  };
  if (duration === '') return problem('missing', `How long does ${name} run? For example "4 weeks".`);
  const parsed = parseDuration(duration);
  if (!parsed.ok) return problem('invalid', parsed.reason);
  if ('weeks' in parsed) {
    if (parsed.note) findings.notes.push(`${parsed.note}.`);
    return parsed.weeks;
  }
  const end = parseDate(parsed.until, startsOn ?? catalogue.today);
  if (!end.ok) return problem('invalid', end.reason);
  if (startsOn === undefined) return undefined;
  if (end.date < startsOn) {
    return problem('invalid', `${name} cannot end on ${formatDate(end.date)}, before it starts. Give a later day.`);
  }
  const weeks = weeksBetween(startsOn, end.date);
  if (weeks === undefined) askForWholeWeeks(startsOn, end.date, `${path}.duration`, findings);
  return weeks;
}

function askForWholeWeeks(startsOn: string, end: string, path: string, findings: Findings): void {
  const days = daysBetween(startsOn, addDays(end, 1));
  const below = Math.floor(days / 7);
  const choices = [below, below + 1]
    .filter((weeks) => weeks > 0)
    .map((weeks) => {
      const label = `${formatCount(weeks, 'week')}, until ${formatDate(endsOn(startsOn, weeks))}`;
      return { value: formatCount(weeks, 'week'), label };
    });
  const period = `${formatDate(startsOn)} to ${formatDate(end)}`;
  const message = `${period} is ${formatCount(days, 'day')}, not whole weeks. How many weeks is it?`;
  findings.problems.push({ path, kind: 'choose', message, choices });
}

function cardPrice(weeks: number | undefined, { location, spots, catalogue }: OptionScope) {
  return location && weeks !== undefined
    ? priceFromRateCard(location.rateCard, catalogue.today, weeks, spots)
    : undefined;
}

function readNet(net: string, weeks: number | undefined, scope: OptionScope) {
  const { path, name, need, catalogue, findings } = scope;
  if (net !== '') return readAmount(net, `${path}.net`, catalogue, findings);
  const card = cardPrice(weeks, scope);
  const length = weeks === undefined ? '' : ` for ${formatCount(weeks, 'week')}`;
  if (!card) {
    if (need === 'quote' && (weeks === undefined || !scope.location)) return undefined;
    const why = need === 'quote' ? `The rate card has no price of ${name}${length}. ` : '';
    const message = `${why}What is the net rate of ${name}${length}?`;
    findings.problems.push({ path: `${path}.net`, kind: 'missing', message });
    return undefined;
  }
  const price = formatMoney(card.netMinor, baseCurrency);
  if (need === 'quote') {
    if (card.note.startsWith('from')) findings.notes.push(`${name}${length}: ${price} ${card.note}.`);
    return { netMinor: card.netMinor, source: { from: 'rate_card', note: card.note } as const, entered: null };
  }
  const message = `What is the net rate of ${name}${length}?`;
  const choices = [{ value: price, label: `${price} ${card.note}` }];
  findings.problems.push({ path: `${path}.net`, kind: 'missing', message, choices });
  return undefined;
}

function compareWithCard(netMinor: number, weeks: number, scope: OptionScope): number | null {
  const card = cardPrice(weeks, scope);
  if (!card) return null;
  return noteDiscount(`${scope.name}, ${formatCount(weeks, 'week')}`, card.netMinor, netMinor, scope.findings);
}

/** Says back a net under the card; gives the discount in tenths of a percent. */
export function noteDiscount(what: string, cardMinor: number, netMinor: number, { notes }: Findings): number {
  const discount = discountPermille(cardMinor, netMinor);
  if (discount > 0) notes.push(`${what}: ${formatPermille(discount)} ${discountWords}.`);
  return discount;
}
