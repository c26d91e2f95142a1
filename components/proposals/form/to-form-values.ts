import { isAboutWordsAlone } from '#lib/proposals/rules/soft-warnings.ts';
import type { ProposalContent } from '#lib/proposals/schema/content.ts';
import {
  emptyValues,
  fromCard,
  kindOf,
  type NetValue,
  type ProposalFormValues,
  type SiteValues,
} from './form-values.ts';
import { type FormChoices, priceDraft } from './price-draft.ts';

type Defaults = { brandId: string; currency: string };

/**
 * The fields of a proposal that exists: what most locations share is common, the rest has dates of its own. A yes
 * stays where nothing but the words decides; what also rests on card, licence or industry is asked again.
 */
export function toFormValues(content: ProposalContent, defaults: Defaults, choices: FormChoices): ProposalFormValues {
  const values = toFields(content, defaults);
  const agreed = priceDraft(values, choices).questions.filter(
    ({ path }) => content.confirmed?.includes(path) && isAboutWordsAlone(path),
  );
  return { ...values, confirmed: Object.fromEntries(agreed.map(({ path, message }) => [path, message])) };
}

function toFields(content: ProposalContent, defaults: Defaults): ProposalFormValues {
  const sites = content.sites.map((site): SiteValues => {
    const weeks = site.options.map(({ duration }) => duration?.match(/^\d+/)?.[0] ?? '');
    return {
      locationId: site.location,
      own: false,
      startsOn: site.startsOn ?? '',
      weeks,
      spots: String(site.spots ?? 1),
      productionFee: plain(site.productionFee),
      nets: site.options.map(({ net }, column): NetValue => {
        return net === undefined ? fromCard() : { from: 'given', text: plain(net), weeks: weeks[column] ?? '' };
      }),
    };
  });
  const common = mostShared(sites);
  const base = {
    ...emptyValues(content.brand ?? defaults.brandId, content.currency ?? defaults.currency, content.language),
    client: content.client ?? '',
    contactName: content.contactName ?? '',
    agency: content.agency ?? '',
    kind: content.kind ?? 'separate',
    startsOn: common?.startsOn ?? '',
    weeks: common?.weeks ?? ['4'],
    sites: sites.map((site) => ({ ...site, own: datesOf(site) !== (common && datesOf(common)) })),
    packageNet: plain(content.packageNet),
    municipalityQuantity: String(content.municipalityQuantity ?? 1),
    paymentTerms: content.paymentTerms ?? '',
    notes: content.notes ?? '',
  };
  return { ...base, kind: kindOf(base) };
}

const datesOf = ({ startsOn, weeks }: SiteValues) => `${startsOn} ${weeks.join()}`;

function mostShared(sites: readonly SiteValues[]): SiteValues | undefined {
  const groups = [...Map.groupBy(sites, datesOf).values()].sort((a, b) => b.length - a.length);
  return groups[0]?.[0];
}

/** Dirhams without their code: the field says it; other currencies keep theirs. */
const plain = (amount: string | undefined) => (amount ?? '').replace(/^AED /, '');
