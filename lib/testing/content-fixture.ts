import type { FieldError } from '#lib/core/errors.ts';
import { speak } from '#lib/core/say.ts';
import type { ResolvedContent } from '#lib/proposals/rules/price-content.ts';
import type { ContentCatalogue } from '#lib/proposals/rules/read-amount.ts';
import { resolveContent } from '#lib/proposals/rules/resolve-content.ts';
import type { ProposalContent, SiteContent } from '#lib/proposals/schema/content.ts';
import { catalogue } from './catalogue-fixture.ts';

/** A location row in words, complete unless `own` leaves something out. */
export const site = (location: string, own: Partial<SiteContent> = {}): SiteContent => ({
  location,
  startsOn: '1 Jan 2027',
  options: [{ duration: '4 weeks', net: '450k' }],
  ...own,
});

/** A proposal in words with all that it needs. */
export const contentOf = (sites: SiteContent[], own: Partial<ProposalContent> = {}): ProposalContent => ({
  client: 'Acme Properties',
  paymentTerms: '100% upfront',
  sites,
  ...own,
});

type Around = { catalogue?: Partial<ContentCatalogue>; need?: 'quote' | 'proposal' };

/** What is open: the problems of content that cannot be resolved, none where it can. */
export function problemsOf(content: ProposalContent, around: Around = {}): FieldError[] {
  const outcome = resolveContent(content, { ...catalogue, ...around.catalogue }, around.need ?? 'proposal');
  return outcome.ok ? [] : outcome.problems;
}

/** Where something is open and of which kind: "sites.0.startsOn missing". */
export const openIn = (content: ProposalContent, around?: Around): string[] =>
  problemsOf(content, around).map(({ path, kind }) => `${path} ${kind}`);

/** Content that has nothing open, resolved. */
export function resolve(content: ProposalContent, around: Around = {}): { resolved: ResolvedContent; notes: string[] } {
  const outcome = resolveContent(content, { ...catalogue, ...around.catalogue }, around.need ?? 'proposal');
  if (outcome.ok) return { ...outcome, notes: outcome.notes.map(speak) };
  throw new Error(outcome.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}
