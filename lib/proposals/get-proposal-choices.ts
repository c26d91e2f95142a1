import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { listLocationFacets } from '#lib/inventory/list-location-facets.ts';
import { ExchangeRate, FeeScheduleRow } from '#lib/settings/schema.ts';
import { findClient } from './client-company.ts';
import { loadCatalogue } from './load-catalogue.ts';

type InTheForm = { client?: string | undefined; locationIds?: readonly string[] };

/**
 * What a proposal is made of and priced with today: for a form that shows live totals by the rules of the product. Of
 * the locations those that stand in the form already, and the cities that others are chosen from; none where nothing is
 * on sale.
 */
export async function getProposalChoices(ctx: Ctx, { client = '', locationIds = [] }: InTheForm = {}) {
  requirePermission(ctx, 'rate_cards:read');
  const [{ brands, rates, schedule, ...catalogue }, company, onSale] = await Promise.all([
    loadCatalogue(ctx, locationIds),
    findClient(ctx, client),
    listLocationFacets(ctx),
  ]);
  return {
    ...catalogue,
    cities: onSale.cities.map(({ value }) => value),
    clientIndustry: company?.industry ?? null,
    brands: brands.map(({ id, name }) => ({ id, name })),
    rates: ExchangeRate.array().parse(rates),
    schedule: FeeScheduleRow.array().parse(schedule),
  };
}
