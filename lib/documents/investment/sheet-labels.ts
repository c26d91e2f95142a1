import { formatScaled } from '#lib/core/format.ts';
import type { ProposalSnapshot, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';
import type { DeckLabels } from '../labels/deck-labels.ts';

/** "VAT 5 %". */
export const vatLabel = ({ vatBasisPoints }: ProposalSnapshot, labels: DeckLabels): string =>
  labels.vat(`${formatScaled(vatBasisPoints, 2)} %`);

/** The fee that the locations have in common, or both by name. */
export function feeLabel(sites: readonly SnapshotSite[], { fees }: DeckLabels): string {
  const [first, ...others] = new Set(sites.map((site) => site.feeLabel));
  return fees[first && others.length === 0 ? first : 'both'];
}
