import type { BrandRow } from '#db/schema/index.ts';
import { buildSnapshot, type SnapshotParts } from '#lib/proposals/build-snapshot.ts';
import type { ResolvedContent } from '#lib/proposals/rules/price-content.ts';
import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';
import { catalogue } from './catalogue-fixture.ts';

const brand: BrandRow = {
  id: 'brd_skyline',
  key: 'skyline',
  name: 'Skyline Media',
  legalName: 'Skyline Media LLC',
  taxNumber: '100000000000003',
  logoFileId: null,
  inkColour: '14213D',
  accentColour: '0F766E',
  terms: null,
  nameAr: null,
  legalNameAr: null,
  termsAr: null,
  isDemo: false,
  createdAt: new Date('2026-11-20T08:00:00Z'),
};

/** The snapshot of resolved content, version 1 of P-2026-0001. */
export function snapshotOf(
  resolved: ResolvedContent,
  around: object = {},
  own: Partial<SnapshotParts> = {},
): ProposalSnapshot {
  return buildSnapshot({
    number: 'P-2026-0001',
    version: 1,
    revision: 1,
    resolved,
    company: undefined,
    brand,
    seller: { name: 'Sara', title: 'Sales', phone: '+971', email: 'sara@example.test' },
    ...own,
    catalogue: { ...catalogue, brands: [brand], ...around } as SnapshotParts['catalogue'],
  });
}
