import { describe, expect, test } from 'vitest';
import { contentOf, resolve, site } from '#lib/testing/content-fixture.ts';
import { snapshotOf } from '#lib/testing/snapshot-fixture.ts';
import { figuresInFils } from './rules/whole-figures.ts';
import { searchTextOf, toItemRows, toVersionColumns } from './to-version-rows.ts';

const columns = { options: ['250k', 'USD 100,000'].map((net, index) => ({ duration: `${4 + index} weeks`, net })) };
const separate = resolve(contentOf([site('MG', columns), site('Creek Walk 4', { productionFee: '5k' })])).resolved;
const bundle = resolve(contentOf([site('MG'), site('Creek Tower')], { packageNet: '5M' })).resolved;
const rowsOf = (resolved: typeof separate) => toItemRows('prv_1', resolved, snapshotOf(resolved));

describe('the rows of a version', () => {
  test('each location with its own fee, each option with net, origin and total', () => {
    const [marina, walk] = rowsOf(separate);
    expect(marina).toMatchObject({
      versionId: 'prv_1',
      position: 0,
      startsOn: '2027-01-01',
      spots: 1,
      feeMinor: 300_000,
    });
    expect(walk).toMatchObject({ position: 1, feeMinor: 500_000 });
    expect(marina?.options).toMatchObject([
      {
        position: 0,
        weeks: 4,
        endsOn: '2027-01-28',
        netMinor: 25_000_000,
        enteredCurrency: null,
        totalMinor: 26_619_600,
      },
      {
        position: 1,
        weeks: 5,
        endsOn: '2027-02-04',
        netMinor: 36_725_000,
        netSource: { from: 'given', entered: 'USD 100,000', rate: '3.6725' },
        enteredCurrency: 'USD',
        enteredMinor: 10_000_000,
        totalMinor: 38_930_850,
      },
    ]);
    expect(marina?.options.every(({ itemId }) => itemId === marina.id)).toBe(true);
  });

  test('in a package each location keeps its fee, and the net stands on the version', () => {
    const rows = rowsOf(bundle);
    expect(rows.map(({ feeMinor }) => feeMinor)).toEqual([300_000, 150_000]);
    expect(rows.flatMap(({ options }) => options)).toMatchObject([{ netMinor: null }, { netMinor: null }]);
    expect(toVersionColumns(snapshotOf(bundle))).toMatchObject({ kind: 'combined', packageNetMinor: 500_000_000 });
  });

  test('a total is there where no option leaves it open', () => {
    const both = resolve(
      contentOf([site('MG'), site('Creek Tower', { options: [{ duration: '4 weeks', net: '300k' }] })]),
    );
    expect(figuresInFils(snapshotOf(both.resolved))?.totalMinor).toBe(79_331_700);
    expect(figuresInFils(snapshotOf(bundle))?.totalMinor).toBe(525_527_100);
    expect(figuresInFils(snapshotOf(separate))).toBeUndefined();
  });

  test('a list is searched by number, client, contact and the places, in both languages', () => {
    const text = searchTextOf(snapshotOf(separate));
    for (const word of ['p-2026-0001', 'acme properties', 'marina gateway', 'بوابة', 'dubai creek']) {
      expect(text).toContain(word);
    }
  });
});
