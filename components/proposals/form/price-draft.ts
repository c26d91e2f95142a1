import type { FieldError } from '#lib/core/errors.ts';
import { joinWords } from '#lib/core/format.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { priceContent, type ResolvedContent } from '#lib/proposals/rules/price-content.ts';
import type { ContentCatalogue } from '#lib/proposals/rules/read-amount.ts';
import { resolveContent } from '#lib/proposals/rules/resolve-content.ts';
import type { ProposalContent } from '#lib/proposals/schema/content.ts';
import type { Price, PriceRows } from '#lib/proposals/schema/snapshot.ts';
import type { ExchangeRate } from '#lib/settings/schema.ts';
import { kindOf, type ProposalFormValues } from './form-values.ts';
import { toContent } from './to-content.ts';

/** What the form offers and prices with, as of today. */
export type FormChoices = Omit<ContentCatalogue, 'locations'> & { locations: LocationDto[] };

type PricedOption = { weeks: number; price: Price };
export type PricedSite = {
  key: string;
  name: string;
  options: PricedOption[];
  /** What is still missing for its price: "a start date". */
  needs: string[];
};

export type DraftPrice = {
  currency: string;
  rate: ExchangeRate | null;
  sites: PricedSite[];
  packagePrice: Price | null;
  /** What a package still misses, as a sentence. */
  packageNeeds: string | null;
  grandTotal: PriceRows | null;
  notes: string[];
  /** All that keeps it from being saved. */
  problems: FieldError[];
  /** Everything that wants a yes, answered or not. */
  questions: FieldError[];
};

/** The price of what stands in the form, as far as it is known, by the rules that price the proposal itself. */
export function priceDraft(values: ProposalFormValues, choices: FormChoices): DraftPrice {
  const content = toContent(values, choices);
  const asked = resolveContent({ ...content, confirmed: [] }, choices, 'proposal');
  const questions = asked.ok ? [] : asked.problems.filter(({ kind }) => kind === 'confirm');
  const confirmed = questions.filter(({ path, message }) => values.confirmed[path] === message).map(({ path }) => path);
  const outcome = resolveContent({ ...content, confirmed }, choices, 'proposal');
  const problems = outcome.ok ? [] : outcome.problems;
  const whole = pricedAnyway(content, questions, choices);
  const known = whole && priceContent(whole, choices.schedule, choices.settings, choices.today);
  const isPackage = kindOf(values) === 'combined';
  return {
    currency: whole?.currency ?? values.currency,
    rate: whole?.rate ?? null,
    sites: isPackage ? [] : content.sites.map((_, index) => priceSite(content, index, choices)),
    packagePrice: known?.packagePrice ?? null,
    packageNeeds: isPackage && !known ? packageNeeds(problems) : null,
    grandTotal: known?.grandTotal ?? null,
    notes: outcome.notes,
    problems,
    questions,
  };
}

/** Resolved although client, terms or a yes are still open: none of them changes a figure. */
function pricedAnyway(
  content: ProposalContent,
  questions: readonly FieldError[],
  choices: FormChoices,
): ResolvedContent | undefined {
  const confirmed = questions.map(({ path }) => path);
  const filled = { ...content, client: 'Anybody', paymentTerms: 'Any', confirmed };
  const outcome = resolveContent(filled, choices, 'proposal');
  return outcome.ok ? outcome.resolved : undefined;
}

const yesToAll = ['sites.0.static_start', 'sites.0.static_length'].map((path) => ({ path, message: '' }));

/** One location by itself, so that it shows its figures while another is still open; each column likewise. */
function priceSite(content: ProposalContent, index: number, choices: FormChoices): PricedSite {
  const site = content.sites[index];
  const location = choices.locations.find((one) => one.id === site?.location);
  const named = { key: `${index}-${site?.location}`, name: location?.nameEn ?? '' };
  if (!site) return { ...named, options: [], needs: [] };
  const options = site.options.flatMap((option): PricedOption[] => {
    const alone = { ...content, kind: 'separate' as const, sites: [{ ...site, options: [option] }] };
    const resolved = pricedAnyway(alone, yesToAll, choices);
    const priced = resolved && priceContent(resolved, choices.schedule, choices.settings, choices.today);
    return (priced?.sites[0]?.options ?? []).flatMap(({ weeks, price }) => (price ? [{ weeks, price }] : []));
  });
  const outcome = resolveContent({ ...content, kind: 'separate', sites: [site] }, choices, 'proposal');
  const needs = outcome.ok ? [] : outcome.problems.flatMap(needOf);
  return { ...named, options, needs: [...new Set(needs)] };
}

const needs: Record<string, string> = {
  startsOn: 'a start date',
  duration: 'a length',
  net: 'a net rate',
  productionFee: 'a production fee',
  spots: 'fewer spots',
};

function needOf({ path, kind }: FieldError): string[] {
  const need = needs[path.split('.').at(-1) ?? ''];
  if (!need || kind === 'confirm') return [];
  return [kind === 'missing' ? need : need.replace(/^a /, 'a valid ')];
}

function packageNeeds(problems: readonly FieldError[]): string {
  const net = problems.some(({ path }) => path === 'packageNet') ? ['a package net'] : [];
  const open = problems.flatMap(needOf).map((need) => need.replace('a valid ', 'a '));
  const missing = [...new Set([...net, ...open])];
  return missing.length > 0 ? `Needs ${joinWords(missing)}.` : 'The price shows once everything is filled in.';
}
