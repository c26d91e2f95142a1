import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { ExchangeRate, FeeScheduleRow } from '#lib/settings/schema.ts';
import { loadCatalogue } from './load-catalogue.ts';

/** What a proposal is made of and priced with today: for a form that shows live totals by the rules of the product. */
export async function getProposalChoices(ctx: Ctx) {
  requirePermission(ctx, 'rate_cards:read');
  const { brands, rates, schedule, ...catalogue } = await loadCatalogue(ctx);
  return {
    ...catalogue,
    brands: brands.map(({ id, name }) => ({ id, name })),
    rates: ExchangeRate.array().parse(rates),
    schedule: FeeScheduleRow.array().parse(schedule),
  };
}
