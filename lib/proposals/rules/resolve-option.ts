import { addDays, daysBetween, endsOn, weeksBetween } from '#lib/core/dates.ts';
import { formatCount, formatPermille } from '#lib/core/format.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import { parseDate, parseDuration } from '#lib/core/parse-date.ts';
import type { PhraseValue } from '#lib/core/phrase.ts';
import { type Said, say, saying } from '#lib/core/say.ts';
import { type CardPrice, discountPermille, priceFromRateCard } from '#lib/inventory/rules/card-price.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { SiteContent } from '#lib/proposals/schema/content.ts';
import { countedWeeks } from './counted-weeks.ts';
import type { ResolvedOption } from './price-content.ts';
import { type ContentCatalogue, type Findings, type ReadAmount, readAmount } from './read-amount.ts';

/** What an option of one location is read with; what is not known yet is undefined and asked for elsewhere. */
export type OptionScope = {
  path: string;
  name: PhraseValue;
  location: LocationDto | undefined;
  startsOn: string | undefined;
  spots: number;
  isPackage: boolean;
  need: 'quote' | 'proposal';
  catalogue: ContentCatalogue;
  findings: Findings;
};

/** Whether a note tells a discount, which not everybody may see. */
export const tellsDiscount = (note: Said | string): boolean =>
  typeof note === 'string' ? note.includes('under the rate card') : note.key.startsWith('content.discount');

/** What is left to say where the figures are in sight: a single rate shows its own discount, a package does not. */
export const notesBesideFigures = <Note extends Said | string>(notes: readonly Note[], isPackage: boolean) =>
  isPackage ? notes : notes.filter((note) => !tellsDiscount(note));

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
  if (duration === '') return problem('missing', say('content.length', { name }));
  const parsed = parseDuration(duration);
  if (!parsed.ok) return problem('invalid', parsed.reason);
  if ('weeks' in parsed) {
    if (parsed.note) findings.notes.push(parsed.note);
    return parsed.weeks;
  }
  const end = parseDate(parsed.until, startsOn ?? catalogue.today);
  if (!end.ok) return problem('invalid', end.reason);
  if (startsOn === undefined) return undefined;
  if (end.date < startsOn) {
    return problem('invalid', say('content.endBeforeStart', { name, day: { day: end.date } }));
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
      const label = say('content.weeksUntil', { weeks: countedWeeks(weeks), day: { day: endsOn(startsOn, weeks) } });
      return { value: formatCount(weeks, 'week'), label };
    });
  const period = { from: { day: startsOn }, to: { day: end } };
  const message = say('content.wholeWeeks', { ...period, days: saying('dates.days', { count: days }) });
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
  const length = weeks === undefined ? undefined : { name, weeks: countedWeeks(weeks) };
  if (need === 'quote' && !card && (!length || !scope.location)) return undefined;
  if (need === 'quote' && card && length) return takeFromCard(card, { ...length, spots: scope.spots }, findings);
  const asked = need === 'quote' ? 'content.netForNoCard' : 'content.netFor';
  const message = length ? say(asked, length) : say('content.net', { name });
  findings.problems.push({ path: `${path}.net`, kind: 'missing', message, ...offerOf(card, scope.spots) });
  return undefined;
}

/** The card's price as a choice. */
function offerOf(card: CardPrice | undefined, spots: number) {
  if (!card) return {};
  const price = formatMoney(card.netMinor, baseCurrency);
  const label = card.isProRata
    ? say('content.fromCard', { price, listed: card.listedWeeks, spots })
    : say('content.onCard', { price, spots });
  return { choices: [{ value: price, label }] };
}

type CardScope = { name: PhraseValue; weeks: Said; spots: number };

/** A price that is not asked for: one that is not listed says where it comes from. */
function takeFromCard(
  { netMinor, listedWeeks, isProRata }: CardPrice,
  scope: CardScope,
  { notes }: Findings,
): ReadAmount {
  const spots = scope.spots > 1 ? { spots: scope.spots } : {};
  const source = { from: 'rate_card', ...(isProRata ? { listedWeeks } : {}), ...spots } as const;
  const price = formatMoney(netMinor, baseCurrency);
  if (isProRata) notes.push(saying('content.proRata', { ...scope, price, listed: listedWeeks }));
  return { netMinor, source, entered: null };
}

function compareWithCard(netMinor: number, weeks: number, scope: OptionScope): number | null {
  const card = cardPrice(weeks, scope);
  if (!card) return null;
  const about = { name: scope.name, weeks: countedWeeks(weeks) };
  return noteDiscount(about, { cardMinor: card.netMinor, netMinor }, scope.findings);
}

type Compared = { cardMinor: number; netMinor: number };

/** Says back a net under the card, of a location or, where none is named, of the package; gives the discount in tenths of a percent. */
export function noteDiscount(
  about: { name: PhraseValue; weeks: Said } | undefined,
  { cardMinor, netMinor }: Compared,
  { notes }: Findings,
): number {
  const discount = discountPermille(cardMinor, netMinor);
  const percent = formatPermille(discount);
  if (discount > 0) {
    notes.push(
      about ? saying('content.discount', { ...about, percent }) : saying('content.discountOfPackage', { percent }),
    );
  }
  return discount;
}
