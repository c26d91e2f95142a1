import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { ExchangeRate, FeeScheduleRow } from '#lib/settings/schema.ts';
import { findClient } from './client-company.ts';
import { loadCatalogue } from './load-catalogue.ts';

/**
 * What a proposal is made of and priced with today: for a form that shows live totals by the rules of the product.
 * `client` is the name that stands in the form already.
 */
export async function getProposalChoices(ctx: Ctx, { client = '' }: { client?: string } = {}) {
  requirePermission(ctx, 'rate_cards:read');
  const [{ brands, rates, schedule, ...catalogue }, company] = await Promise.all([
    loadCatalogue(ctx),
    findClient(ctx, client),
  ]);
  return {
    ...catalogue,
    clientIndustry: company?.industry ?? null,
    brands: brands.map(({ id, name }) => ({ id, name })),
    rates: ExchangeRate.array().parse(rates),
    schedule: FeeScheduleRow.array().parse(schedule),
  };
}
