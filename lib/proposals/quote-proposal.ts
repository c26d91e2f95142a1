import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { speak } from '#lib/core/say.ts';
import { findClient } from './client-company.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { resolveOrAsk } from './resolve-or-ask.ts';
import { priceContent } from './rules/price-content.ts';
import { type QuoteDto, QuoteInput } from './schema.ts';

/**
 * Prices what a person asks for without saving anything; rates that are not given come from the rate card.
 * Throws invalid_input with all that is missing or open.
 */
export async function quoteProposal(ctx: Ctx, input: QuoteInput): Promise<QuoteDto> {
  requirePermission(ctx, 'rate_cards:read');
  const { content } = parseInput(QuoteInput, input);
  const [catalogue, company] = await Promise.all([loadCatalogue(ctx), findClient(ctx, content.client ?? '')]);
  const { resolved, notes } = resolveOrAsk(content, { ...catalogue, clientIndustry: company?.industry }, 'quote');
  const prices = priceContent(resolved, catalogue.schedule, catalogue.settings, catalogue.today);
  return { kind: resolved.kind, currency: resolved.currency, rate: resolved.rate, ...prices, notes: notes.map(speak) };
}
