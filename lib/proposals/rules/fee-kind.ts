import type { SnapshotSite } from '../schema/snapshot.ts';

/** Which of the two fees a frozen location carries: what is screened is uploaded, what is printed is produced. */
export const feeKind = ({ kind }: Pick<SnapshotSite, 'kind'>): 'upload_fee' | 'production_fee' =>
  kind === 'digital' ? 'upload_fee' : 'production_fee';
