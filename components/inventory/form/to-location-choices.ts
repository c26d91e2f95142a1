import { industries } from '#lib/companies/schema.ts';
import type { LocationFacets } from '#lib/inventory/schema.ts';
import type { LocationChoices } from './form-context.ts';

/** What other locations have, to choose from. */
export function toLocationChoices({ cities, series }: LocationFacets): LocationChoices {
  return {
    cities: cities.map(({ value }) => value),
    series: series.map(({ value }) => value),
    categories: [...industries],
  };
}
