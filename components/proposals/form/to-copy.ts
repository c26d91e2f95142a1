import type { LocationDto } from '#lib/inventory/schema.ts';
import type { ProposalContent } from '#lib/proposals/schema/content.ts';
import type { ProposalDto } from '#lib/proposals/schema.ts';
import type { FormChoices } from './price-draft.ts';

type Copy = { content: ProposalContent; leftOut: LocationDto[] };

/** What a new proposal takes over from another one: nobody has said yes to it yet, and what is not sold is left out. */
export function toCopy(
  { content, clientName }: Pick<ProposalDto, 'content' | 'clientName'>,
  choices: FormChoices,
): Copy {
  const named = new Set(content.sites.map(({ location }) => location));
  const sold = new Set(choices.locations.filter(({ status }) => status !== 'retired').map(({ id }) => id));
  const isKnownBrand = choices.brands.some(({ id }) => id === content.brand);
  return {
    content: {
      ...content,
      client: clientName,
      brand: isKnownBrand ? content.brand : undefined,
      sites: content.sites.filter(({ location }) => sold.has(location)),
      confirmed: [],
    },
    leftOut: choices.locations.filter(({ id }) => named.has(id) && !sold.has(id)),
  };
}
