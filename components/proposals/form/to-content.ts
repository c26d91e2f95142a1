import { plainDigits } from '#lib/core/format.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { ProposalContent, SiteContent } from '#lib/proposals/schema/content.ts';
import { cardRateOf, netTextOf, readCount } from './card-rate.ts';
import { kindOf, type ProposalFormValues, type SiteValues, startOf, weeksOf } from './form-values.ts';

type Scope = { locations: readonly LocationDto[]; today: string };

/** The fields as the words of a person, for the function that makes the proposal and for the live price alike. */
export function toContent(values: ProposalFormValues, scope: Scope): ProposalContent {
  const kind = kindOf(values);
  return {
    kind,
    client: values.client.trim() || undefined,
    contactName: values.contactName.trim() || undefined,
    agency: values.agency.trim() || undefined,
    brand: values.brandId || undefined,
    sites: values.sites.map((site) => toSite(values, site, scope)),
    packageNet: kind === 'combined' ? values.packageNet.trim() || undefined : undefined,
    municipalityQuantity: toCount(values.municipalityQuantity),
    paymentTerms: values.paymentTerms.trim() || undefined,
    currency: values.currency,
    language: values.language,
    notes: values.notes.trim() || undefined,
    confirmed: Object.keys(values.confirmed),
  };
}

function toSite(values: ProposalFormValues, site: SiteValues, { locations, today }: Scope): SiteContent {
  const location = locations.find((one) => one.id === site.locationId);
  const isPackage = kindOf(values) === 'combined';
  return {
    location: site.locationId,
    startsOn: startOf(values, site) || undefined,
    spots: location?.kind === 'digital' ? toCount(site.spots) : undefined,
    productionFee: location?.kind === 'static' ? site.productionFee.trim() || undefined : undefined,
    options: weeksOf(values, site).map((weeks, column) => {
      const card = location && cardRateOf(location, { weeks, spots: site.spots }, today);
      const net = isPackage ? '' : netTextOf(site.nets[column], weeks, card).trim();
      return { duration: toDuration(weeks), net: net || undefined };
    }),
  };
}

/** "4" is "4 weeks"; anything else goes as it is, to be answered with a reason. */
function toDuration(text: string): string | undefined {
  const weeks = plainDigits(text).trim();
  if (!weeks) return undefined;
  return /^\d+$/.test(weeks) ? `${weeks} weeks` : weeks;
}

/** What is no count goes as none at all, which the rules refuse: it must not pass for one. */
const toCount = (text: string): number => readCount(text) ?? 0;
