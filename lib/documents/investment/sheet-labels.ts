import { formatScaled } from '#lib/core/format.ts';
import type { ProposalSnapshot, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';

/** What the rows of an investment sheet are called (business rule: Proposals, documents). */
export const sheetLabels = {
  location: 'Location',
  starts: 'Start date',
  ends: 'End date',
  duration: 'Duration',
  net: 'Net rate',
  municipality: 'Municipality fee',
  total: 'Total',
} as const;

/** "VAT 5 %". */
export const vatLabel = ({ vatBasisPoints }: ProposalSnapshot): string => `VAT ${formatScaled(vatBasisPoints, 2)} %`;

/** The fee that the locations have in common, or both by name. */
export function feeLabel(sites: readonly SnapshotSite[]): string {
  const [first, ...others] = new Set(sites.map((site) => site.feeLabel));
  return first && others.length === 0 ? first : 'Upload or production fee';
}
