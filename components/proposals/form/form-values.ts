import { z } from 'zod';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { maxSites, proposalKinds } from '#lib/proposals/schema/content.ts';
import { type Language, languages } from '#lib/users/schema.ts';

/** A rate of one column: the card's, or what the person typed for a length of `weeks`. */
const NetValue = z.object({ from: z.enum(['card', 'given']), text: z.string(), weeks: z.string() });
export type NetValue = z.infer<typeof NetValue>;

const SiteValues = z.object({
  locationId: z.string(),
  /** It has a start and lengths of its own instead of the common ones. */
  own: z.boolean(),
  startsOn: z.string(),
  weeks: z.array(z.string()).min(1).max(6),
  spots: z.string(),
  productionFee: z.string(),
  nets: z.array(NetValue),
});
export type SiteValues = z.infer<typeof SiteValues>;

/** What stands in the fields, as text. A kept draft is parsed by it, so an old shape is dropped. */
export const ProposalFormValues = z.object({
  client: z.string(),
  contactName: z.string(),
  agency: z.string(),
  brandId: z.string(),
  language: z.enum(languages),
  kind: z.enum(proposalKinds),
  startsOn: z.string(),
  weeks: z.array(z.string()).min(1).max(6),
  sites: z.array(SiteValues).max(maxSites),
  packageNet: z.string(),
  municipalityQuantity: z.string(),
  paymentTerms: z.string(),
  currency: z.string(),
  notes: z.string(),
  reason: z.string(),
  /** Key of a question to the question that was answered with yes: another question under the key is open again. */
  confirmed: z.record(z.string(), z.string()),
});
export type ProposalFormValues = z.infer<typeof ProposalFormValues>;

export const maxColumns = 6;

export const emptyValues = (brandId: string, currency: string, language: Language = 'en'): ProposalFormValues => ({
  client: '',
  contactName: '',
  agency: '',
  brandId,
  language,
  kind: 'separate',
  startsOn: '',
  weeks: ['4'],
  sites: [],
  packageNet: '',
  municipalityQuantity: '1',
  paymentTerms: '',
  currency,
  notes: '',
  reason: '',
  confirmed: {},
});

export const fromCard = (): NetValue => ({ from: 'card', text: '', weeks: '' });

export const newSite = (location: Pick<LocationDto, 'id'>): SiteValues => ({
  locationId: location.id,
  own: false,
  startsOn: '',
  weeks: ['4'],
  spots: '1',
  productionFee: '',
  nets: [],
});

/** A package needs two locations: with fewer, each stands alone whatever was chosen before. */
export const kindOf = (values: Pick<ProposalFormValues, 'kind' | 'sites'>) =>
  values.sites.length < 2 ? ('separate' as const) : values.kind;

export const startOf = (values: ProposalFormValues, site: SiteValues) => (site.own ? site.startsOn : values.startsOn);

/** The lengths of a location's columns; a package has one. */
export function weeksOf(values: ProposalFormValues, site: SiteValues): string[] {
  const weeks = site.own ? site.weeks : values.weeks;
  return kindOf(values) === 'combined' ? weeks.slice(0, 1) : weeks;
}
