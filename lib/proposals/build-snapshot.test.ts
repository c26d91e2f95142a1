import { expect, test } from 'vitest';
import { contentOf, resolve, site } from '#lib/testing/content-fixture.ts';
import { snapshotOf } from '#lib/testing/snapshot-fixture.ts';
import { reissueSnapshot } from './build-snapshot.ts';
import { ProposalSnapshot } from './schema/snapshot.ts';

const names = ['Marina Gateway', 'Creek Tower', 'Corniche Arch', 'MG'];
const of = (count: number, own: object = {}) =>
  resolve(
    contentOf(
      names.slice(0, count).map((name) => site(name)),
      own,
    ),
  ).resolved;

test('a snapshot holds all that a document says, as of today', () => {
  const snapshot = snapshotOf(
    of(1, { currency: 'USD', contactName: 'Omar', agency: 'Blue Ocean Media', language: 'ar', notes: 'One.\nTwo.' }),
  );
  expect(ProposalSnapshot.parse(snapshot)).toEqual(snapshot);
  expect(snapshot).toMatchObject({
    number: 'P-2026-0001',
    kind: 'separate',
    language: 'ar',
    notes: 'One.\nTwo.',
    client: {
      name: 'Acme Properties',
      legalName: null,
      taxNumber: null,
      contactName: 'Omar',
      agencyName: 'Blue Ocean Media',
    },
    seller: { name: 'Sara' },
    issuedOn: '2026-11-20',
    validThrough: '2026-12-20',
    vatBasisPoints: 500,
    currency: 'USD',
    rate: { perUnitScaled: 3_672_500, effectiveOn: '2026-11-01', source: 'Central bank' },
    paymentTerms: '100% upfront',
  });
});

test('a known company gives its name, legal name and tax number', () => {
  const company = { name: 'ACME', legalName: 'Acme Properties LLC', taxNumber: '100' } as never;
  expect(snapshotOf(of(1), {}, { company }).client).toEqual({
    name: 'ACME',
    legalName: 'Acme Properties LLC',
    taxNumber: '100',
    contactName: null,
    agencyName: null,
  });
});

test.each([
  [1, 'Marina Gateway'],
  [2, 'Marina Gateway and Creek Tower'],
  [3, 'Marina Gateway, Creek Tower and Corniche Arch'],
  [4, 'Marina Gateway, Creek Tower and 2 more'],
])('%i locations are titled "%s"', (count, title) => {
  expect(snapshotOf(of(count)).title).toBe(title);
});

test('issued again on another day: validity and its sentence move, prices and rate don’t', () => {
  const first = snapshotOf(of(2, { currency: 'USD' }));
  const again = reissueSnapshot(first, {
    today: '2026-12-01',
    validityDays: 30,
    brand: undefined,
    seller: first.seller,
    revision: 2,
  });
  expect(again).toMatchObject({ revision: 2, issuedOn: '2026-12-01', validThrough: '2026-12-31' });
  expect(again.terms).toContain('This proposal is valid through 31 Dec 2026.');
  expect(again.terms).not.toContain('This proposal is valid through 20 Dec 2026.');
  const { sites, grandTotal, rate } = first;
  expect(again).toMatchObject({ sites, grandTotal, rate });
});

test('what was kept before there were languages is in English, and without agency and notes', () => {
  const { language: _language, notes: _notes, ...before } = snapshotOf(of(1));
  const { agencyName: _agency, ...client } = before.client;
  expect(ProposalSnapshot.parse({ ...before, client })).toEqual(snapshotOf(of(1)));
});

test.each([
  ['en', { terms: ['Own.'], termsAr: ['خاصة.'] }, ['Own.']],
  ['ar', { terms: ['Own.'], termsAr: ['خاصة.'] }, ['خاصة.']],
  ['ar', { terms: ['Own.'], termsAr: null }, ['Own.']],
] as const)('in %s a brand with %j prints %j', (language, own, printed) => {
  const first = snapshotOf(of(1, { language }));
  const again = reissueSnapshot(first, {
    seller: first.seller,
    today: '2026-12-01',
    validityDays: 30,
    brand: { terms: [...own.terms], termsAr: own.termsAr && [...own.termsAr] },
    revision: 2,
  });
  expect(again.terms).toEqual(printed);
});
