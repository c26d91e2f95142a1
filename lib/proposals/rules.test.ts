import { describe, expect, test } from 'vitest';
import { formatAmounts } from '#lib/core/money.ts';
import { anyCityFee, usdRate } from '#lib/testing/catalogue-fixture.ts';
import {
  canMove,
  grandTotal,
  isEditable,
  isExpired,
  needsReason,
  priceOption,
  pricePackage,
  type SiteFee,
  showAmount,
  stateAfterNewVersionSent,
  validThrough,
} from './rules.ts';
import type { PriceRows } from './schema/snapshot.ts';
import type { VersionStatus } from './schema.ts';

const fils = (dirhams: number) => Math.round(dirhams * 100);
const given = { from: 'given', note: '' } as const;
const basis = { municipalityRows: [anyCityFee], municipalityQuantity: 1, vatBasisPoints: 500, rate: null };
const fee = (dirhams: number, siteIndex = 0, kind: SiteFee['kind'] = 'upload_fee'): SiteFee => ({
  siteIndex,
  kind,
  amountMinor: fils(dirhams),
  source: given,
});
const option = (net: number, feeDirhams: number, own: object = {}) =>
  priceOption({ ...basis, siteIndex: 0, netMinor: fils(net), netSource: given, fee: fee(feeDirhams), ...own });
const column = ({ netMinor, feeMinor, municipalityMinor, vatMinor, totalMinor }: PriceRows) =>
  [netMinor, feeMinor, municipalityMinor, vatMinor, totalMinor].map((minor) => minor / 100);

describe('the worked examples', () => {
  test.each([
    ['digital', 1_250_000, 3_000, 62_676, 1_316_196],
    ['Marina Gateway', 450_000, 3_000, 22_676, 476_196],
    ['Creek Tower', 300_000, 1_500, 15_101, 317_121],
    ['static', 150_000, 5_000, 7_776, 163_296],
    ['a small screen', 45_000, 1_500, 2_351, 49_371],
    ['fils', 1_234.57, 1_000, 137.73, 2_892.3],
  ])('%s: %d and %d carry VAT of %d and come to %d', (_, net, feeDirhams, vat, total) => {
    expect(column(option(net, feeDirhams).base)).toEqual([net, feeDirhams, 520, vat, total]);
  });

  test('a package of three with fees of 3,000, 2,000 and 1,500', () => {
    const fees = [3_000, 2_000, 1_500].map((dirhams, index) => fee(dirhams, index));
    const price = pricePackage({ ...basis, netMinor: fils(5_000_000), netSource: given, fees });
    expect(column(price.base)).toEqual([5_000_000, 6_500, 520, 250_351, 5_257_371]);
    expect(price.lines.map(({ kind, siteIndex }) => [kind, siteIndex])).toEqual([
      ['net', null],
      ['upload_fee', 0],
      ['upload_fee', 1],
      ['upload_fee', 2],
      ['municipality', null],
    ]);
  });

  test('shown without fils where none has any, else with fils everywhere', () => {
    const shown = ({ base }: { base: PriceRows }) => formatAmounts(Object.values(base), 'AED');
    expect(shown(option(1_250_000, 3_000)).at(-1)).toBe('AED 1,316,196');
    expect(shown(option(1_234.57, 1_000))).toEqual([
      'AED 1,234.57',
      'AED 1,000.00',
      'AED 520.00',
      'AED 137.73',
      'AED 2,892.30',
    ]);
  });
});

describe('VAT is rounded line by line', () => {
  test('three fees of 100.30 carry 5.02 each, 15.06 together', () => {
    const fees = [0, 1, 2].map((index) => fee(100.3, index, 'production_fee'));
    const free = { ...basis, municipalityRows: [] };
    const price = pricePackage({ ...free, netMinor: fils(100), netSource: given, fees });
    expect(price.lines.map(({ vatMinor }) => vatMinor)).toEqual([500, 502, 502, 502]);
    expect(price.base.vatMinor).toBe(500 + 1_506);
  });

  test('three municipality fees of 520.10 are one line with VAT of 78.02', () => {
    const municipalityRows = [{ ...anyCityFee, amountMinor: fils(520.1) }];
    const line = option(100, 0, { municipalityRows, municipalityQuantity: 3 }).lines.at(-1);
    expect(line).toMatchObject({ quantity: 3, unitMinor: 52_010, netMinor: 156_030, vatMinor: 7_802 });
  });

  test('two cities with rows of their own have two municipality lines', () => {
    const municipalityRows = ['Dubai', 'Abu Dhabi'].map((city) => ({ ...anyCityFee, city, amountMinor: 10_010 }));
    const price = pricePackage({ ...basis, municipalityRows, netMinor: fils(100), netSource: given, fees: [] });
    expect(price.lines.slice(1).map(({ label, vatMinor }) => [label, vatMinor])).toEqual([
      ['Municipality fee, Dubai', 501],
      ['Municipality fee, Abu Dhabi', 501],
    ]);
    expect(price.base).toMatchObject({ municipalityMinor: 20_020, vatMinor: 500 + 1_002 });
  });

  test('no VAT, no fee and no municipality leave the net', () => {
    const price = option(100, 0, { vatBasisPoints: 0, fee: null, municipalityRows: [] });
    expect(column(price.base)).toEqual([100, 0, 0, 0, 100]);
  });

  test('each line says where it comes from', () => {
    const [net, upload, municipality] = option(100, 50).lines;
    expect(net).toMatchObject({ label: 'Net rate', source: given });
    expect(upload).toMatchObject({ label: 'Upload fee', source: given });
    expect(municipality).toMatchObject({
      label: 'Municipality fee',
      source: { from: 'fee_schedule', note: 'per image/message' },
    });
  });
});

describe('another currency', () => {
  test.each([
    [450_000, [122_532.33, 816.88, 141.59, 6_174.54, 129_665.34]],
    [1_250_000, [340_367.6, 816.88, 141.59, 17_066.3, 358_392.37]],
  ])('%d in dollars: every row is converted, the total is their sum', (net, rows) => {
    const price = option(net, 3_000, { rate: usdRate });
    expect(column(price.shown)).toEqual(rows);
    expect(column(price.base)).toEqual(column(option(net, 3_000).base));
  });

  test('the fees of a package are converted each, for each stands in its own column', () => {
    const fees = [0, 1, 2].map((index) => fee(100.5, index));
    const { shown } = pricePackage({ ...basis, rate: usdRate, netMinor: fils(1), netSource: given, fees });
    expect(showAmount(fils(100.5), usdRate)).toBe(2_737);
    expect(showAmount(fils(301.5), usdRate)).toBe(8_210);
    expect(shown.feeMinor).toBe(3 * 2_737);
  });

  test('three decimals and none', () => {
    const dinar = { ...usdRate, currency: 'KWD', perUnitScaled: 11_950_000 };
    const yen = { ...usdRate, currency: 'JPY', perUnitScaled: 24_500 };
    expect(Object.values(option(450_000, 3_000, { rate: dinar }).shown)).toEqual([
      37_656_904, 251_046, 43_515, 1_897_573, 39_849_038,
    ]);
    expect(Object.values(option(450_000, 3_000, { rate: yen }).shown)).toEqual([
      18_367_347, 122_449, 21_224, 925_551, 19_436_571,
    ]);
  });

  test('the total over all sites is the sum of their shown rows', () => {
    const columns = [option(450_000, 3_000, { rate: usdRate }), option(300_000, 1_500, { rate: usdRate })];
    expect(column(grandTotal(columns.map(({ shown }) => shown)))).toEqual([
      204_220.55, 1_225.32, 283.18, 10_286.45, 216_015.5,
    ]);
  });
});

describe('states of a version', () => {
  const statuses: VersionStatus[] = ['draft', 'sent', 'accepted', 'declined', 'expired', 'superseded'];
  const allowed = ['draft > sent', 'sent > accepted', 'sent > declined', 'sent > expired', 'sent > superseded'];
  const every = statuses.flatMap((from) => statuses.map((to) => [from, to] as const));

  test.each(every)('%s > %s', (from, to) => {
    expect(canMove(from, to)).toBe(allowed.includes(`${from} > ${to}`));
  });

  test('only a draft is edited, only what is out is superseded', () => {
    expect(statuses.filter(isEditable)).toEqual(['draft']);
    expect(statuses.map(stateAfterNewVersionSent)).toEqual([
      'draft',
      'superseded',
      'accepted',
      'declined',
      'expired',
      'superseded',
    ]);
  });
});

describe('a change needs a reason', () => {
  type Versions = Parameters<typeof needsReason>[0];
  const was = (status: VersionStatus, reason: string | null = null) => ({ status, reason });
  test.each<[string, Versions, boolean]>([
    ['a first draft', [was('draft')], false],
    ['what was sent', [was('sent')], false],
    ['what was declined, with the client’s reason', [was('declined', 'Budget cut')], false],
    ['what was accepted', [was('accepted')], true],
    ['a draft from before the acceptance', [was('draft'), was('accepted')], true],
    ['a draft that says why', [was('draft', 'Client dropped a site'), was('accepted')], false],
    ['a newer one that was sent', [was('sent', 'Client dropped a site'), was('accepted')], true],
  ])('%s: %s', (_, versions, needed) => {
    expect(needsReason(versions)).toBe(needed);
  });
});

describe('validity', () => {
  test.each([
    ['2026-12-01', 30, '2026-12-31'],
    ['2026-11-20', 30, '2026-12-20'],
    ['2028-02-01', 30, '2028-03-02'],
    ['2027-02-01', 30, '2027-03-03'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('issued %s for %i days is valid through %s', (issuedOn, days, lastDay) => {
    expect(validThrough(issuedOn, days)).toBe(lastDay);
  });

  test.each([
    ['2026-12-30', false],
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('valid through 31 Dec 2026, on %s expired is %s', (today, expired) => {
    expect(isExpired('2026-12-31', today)).toBe(expired);
  });
});
