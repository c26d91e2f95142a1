import type { FieldError } from '#lib/core/errors.ts';
import { speak } from '#lib/core/say.ts';
import { priceContent } from '#lib/proposals/rules/price-content.ts';
import type { ContentCatalogue } from '#lib/proposals/rules/read-amount.ts';
import { resolveContent } from '#lib/proposals/rules/resolve-content.ts';
import { notesBesideFigures } from '#lib/proposals/rules/resolve-option.ts';
import { warningKeys } from '#lib/proposals/rules/soft-warnings.ts';
import type { ProposalContent, ProposalKind } from '#lib/proposals/schema/content.ts';
import type { Price, PriceRows } from '#lib/proposals/schema/snapshot.ts';
import type { ExchangeRate } from '#lib/settings/schema.ts';
import { cardRateOf } from './card-rate.ts';
import { kindOf, type ProposalFormValues, weeksOf } from './form-values.ts';
import { toContent } from './to-content.ts';

/** What the form prices with, as of today: of the locations those that have stood in it. */
export type FormChoices = ContentCatalogue;

const needable = ['startsOn', 'duration', 'net', 'productionFee', 'spots', 'packageNet'] as const;
/** What a price still misses, or has in a form that cannot be read. */
export type Need = { what: (typeof needable)[number]; isWrong: boolean };

type PricedOption = { weeks: number; price: Price };
export type PricedSite = { key: string; locationId: string; options: PricedOption[]; needs: Need[] };

/** Two or more locations each on its own and as one package, with their first lengths; null while one misses something. */
export type BothWays = {
  separate: PriceRows | null;
  combined: PriceRows | null;
  /** Fils of all locations on their own, without fees and VAT. */
  separateNetMinor: number | null;
  /** Fils of all rate cards together. */
  cardMinor: number | null;
};

export type DraftPrice = {
  currency: string;
  rate: ExchangeRate | null;
  sites: PricedSite[];
  packagePrice: Price | null;
  /** What a package still misses; null for any other price. */
  packageNeeds: Need[] | null;
  grandTotal: PriceRows | null;
  bothWays: BothWays | null;
  /** What the figures do not show. */
  notes: string[];
  /** All that keeps it from being saved. */
  problems: FieldError[];
  /** Everything that wants a yes, answered or not. */
  questions: FieldError[];
};

/** The price of what stands in the form, as far as it is known, by the rules that price the proposal itself. */
export function priceDraft(values: ProposalFormValues, all: FormChoices): DraftPrice {
  const chosen = new Set(values.sites.map(({ locationId }) => locationId));
  const choices = { ...all, locations: all.locations.filter(({ id }) => chosen.has(id)) };
  const content = toContent(values, choices);
  const asked = resolveContent({ ...content, confirmed: [] }, choices, 'proposal');
  const questions = asked.ok ? [] : asked.problems.filter(({ kind }) => kind === 'confirm');
  const confirmed = questions.filter(({ path, message }) => values.confirmed[path] === message).map(({ path }) => path);
  const outcome = resolveContent({ ...content, confirmed }, choices, 'proposal');
  const problems = outcome.ok ? [] : outcome.problems;
  const known = priceAnyway(content, choices);
  const isPackage = kindOf(values) === 'combined';
  return {
    currency: known?.currency ?? values.currency,
    rate: known?.rate ?? null,
    sites: isPackage ? [] : content.sites.map((_, index) => priceSite(content, index, choices)),
    packagePrice: known?.packagePrice ?? null,
    packageNeeds: isPackage && !known ? needsOf(problems) : null,
    grandTotal: known?.grandTotal ?? null,
    bothWays: values.sites.length > 1 ? priceBothWays(values, choices) : null,
    notes: notesBesideFigures(outcome.notes, Boolean(known?.packagePrice)).map(speak),
    problems,
    questions,
  };
}

/** Priced although client, terms or a yes are still open: none of them changes a figure. */
function priceAnyway(content: ProposalContent, choices: FormChoices) {
  const confirmed = warningKeys(content.sites.length);
  const filled = { ...content, client: 'Anybody', paymentTerms: 'Any', confirmed };
  const outcome = resolveContent(filled, choices, 'proposal');
  if (!outcome.ok) return undefined;
  const { currency, rate } = outcome.resolved;
  return { currency, rate, ...priceContent(outcome.resolved, choices.schedule, choices.settings, choices.today) };
}

/** One location by itself, so that it shows its figures while another is still open; each column likewise. */
function priceSite(content: ProposalContent, index: number, choices: FormChoices): PricedSite {
  const site = content.sites[index];
  const named = { key: `${index}-${site?.location}`, locationId: site?.location ?? '' };
  if (!site) return { ...named, options: [], needs: [] };
  const options = site.options.flatMap((option): PricedOption[] => {
    const priced = priceAnyway({ ...content, kind: 'separate', sites: [{ ...site, options: [option] }] }, choices);
    return (priced?.sites[0]?.options ?? []).flatMap(({ weeks, price }) => (price ? [{ weeks, price }] : []));
  });
  const outcome = resolveContent({ ...content, kind: 'separate', sites: [site] }, choices, 'proposal');
  return { ...named, options, needs: outcome.ok ? [] : needsOf(outcome.problems) };
}

function needsOf(problems: readonly FieldError[]): Need[] {
  const found = problems.flatMap(({ path, kind }): Need[] => {
    const what = needable.find((one) => one === path.split('.').at(-1));
    return what && kind !== 'confirm' ? [{ what, isWrong: kind !== 'missing' }] : [];
  });
  return found.filter(({ what }, index) => found.findIndex((one) => one.what === what) === index);
}

function priceBothWays(values: ProposalFormValues, choices: FormChoices): BothWays {
  const one = (kind: ProposalKind) => {
    const weeks = (list: string[]) => list.slice(0, 1);
    const sites = values.sites.map((site) => ({ ...site, weeks: weeks(site.weeks) }));
    return priceAnyway(toContent({ ...values, kind, weeks: weeks(values.weeks), sites }, choices), choices);
  };
  const separate = one('separate');
  const nets = separate?.sites.map(({ options }) => options[0]?.price?.base.netMinor);
  const cards = values.sites.map((site) => {
    const location = choices.locations.find(({ id }) => id === site.locationId);
    const [weeks = ''] = weeksOf(values, site);
    return location && cardRateOf(location, { weeks, spots: site.spots }, choices.today)?.netMinor;
  });
  return {
    separate: separate?.grandTotal ?? null,
    combined: one('combined')?.packagePrice?.shown ?? null,
    separateNetMinor: sumOf(nets),
    cardMinor: sumOf(cards),
  };
}

function sumOf(amounts: readonly (number | undefined)[] = []): number | null {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length > 0 && known.length === amounts.length ? known.reduce((sum, one) => sum + one, 0) : null;
}
