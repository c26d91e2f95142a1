import { invalidInput } from '#lib/core/errors.ts';
import type { ResolvedContent } from './rules/price-content.ts';
import type { ContentCatalogue } from './rules/read-amount.ts';
import { resolveContent } from './rules/resolve-content.ts';
import type { ProposalContent } from './schema/content.ts';

/**
 * Turns a person's words into locations, dates and amounts. Throws invalid_input with everything that is missing, wrong
 * or open at once, so that it can be asked in one message.
 */
export function resolveOrAsk(
  content: ProposalContent,
  catalogue: ContentCatalogue,
  need: 'proposal' | 'quote',
): { resolved: ResolvedContent; notes: string[] } {
  const outcome = resolveContent(content, catalogue, need);
  if (outcome.ok) return { resolved: outcome.resolved, notes: outcome.notes };
  throw invalidInput('A few answers are needed first.', outcome.problems);
}
