import { wrongFields } from '#lib/core/errors.ts';
import type { Said } from '#lib/core/say.ts';
import type { Catalogue } from './load-catalogue.ts';
import { beyondLargest } from './rules/beyond-largest.ts';
import { priceContent, type ResolvedContent } from './rules/price-content.ts';
import type { ContentCatalogue } from './rules/read-amount.ts';
import { resolveContent } from './rules/resolve-content.ts';
import type { ProposalContent } from './schema/content.ts';

type PricedCatalogue = ContentCatalogue & Pick<Catalogue, 'schedule' | 'settings' | 'today'>;

/**
 * Turns a person's words into locations, dates and amounts. Throws invalid_input with everything that is missing, wrong
 * or open at once, so that it can be asked in one message, and with what comes to more than the largest amount.
 */
export function resolveOrAsk(
  content: ProposalContent,
  catalogue: PricedCatalogue,
  need: 'proposal' | 'quote',
): { resolved: ResolvedContent; notes: Said[] } {
  const outcome = resolveContent(content, catalogue, need);
  if (!outcome.ok) throw wrongFields('input.someAnswers', outcome.problems);
  const { schedule, settings, today } = catalogue;
  const tooMuch = beyondLargest(priceContent(outcome.resolved, schedule, settings, today));
  if (tooMuch.length > 0) throw wrongFields('proposals.totalTooLarge', tooMuch);
  return { resolved: outcome.resolved, notes: outcome.notes };
}
