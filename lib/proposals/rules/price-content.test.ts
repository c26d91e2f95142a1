import { describe, expect, test } from 'vitest';
import type { FeeScheduleRow } from '#lib/settings/schema.ts';
import { anyCityFee, catalogue, digitalLocation, usdRate } from '#lib/testing/catalogue-fixture.ts';
import { contentOf, resolve, site } from '#lib/testing/content-fixture.ts';
import { priceContent } from './price-content.ts';

const { settings, today } = catalogue;
const price = (content: Parameters<typeof resolve>[0], schedule: FeeScheduleRow[] = [anyCityFee]) =>
  priceContent(resolve(content).resolved, schedule, settings, today);
const net = (amount: string) => ({ options: [{ duration: '4 weeks', net: amount }] });

describe('each location alone', () => {
  test('has a price per option with the site’s own upload fee, and a total over all', () => {
    const { sites, packagePrice, grandTotal } = price(contentOf([site('MG'), site('Creek Tower', net('300k'))]));
    expect(sites.map(({ options }) => options[0]?.price?.base.totalMinor)).toEqual([47_619_600, 31_712_100]);
    expect(sites.map(({ feeLabel, feeShownMinor }) => [feeLabel, feeShownMinor])).toEqual([
      ['Upload fee', null],
      ['Upload fee', null],
    ]);
    expect(packagePrice).toBeNull();
    expect(grandTotal).toEqual({
      netMinor: 75_000_000,
      feeMinor: 450_000,
      municipalityMinor: 104_000,
      vatMinor: 3_777_700,
      totalMinor: 79_331_700,
    });
  });

  test('a billboard carries its production fee', () => {
    const { sites } = price(contentOf([site('Creek Walk 4', { ...net('150k'), productionFee: '5,000' })]));
    expect(sites[0]).toMatchObject({
      feeLabel: 'Production fee',
      options: [{ price: { base: { totalMinor: 16_329_600 } } }],
    });
  });

  test('one location, or several columns, have no total over all', () => {
    const two = {
      options: [
        { duration: '2 weeks', net: '250k' },
        { duration: '4 weeks', net: '450k' },
      ],
    };
    const { sites, grandTotal } = price(contentOf([site('MG', two), site('Creek Tower')]));
    expect(sites[0]?.options.map(({ price }) => price?.base.netMinor)).toEqual([25_000_000, 45_000_000]);
    expect(grandTotal).toBeNull();
    expect(price(contentOf([site('MG')])).grandTotal).toBeNull();
  });

  test('several images or messages are charged each', () => {
    const [one] = price(contentOf([site('MG')], { municipalityQuantity: 3 })).sites;
    expect(one?.options[0]?.price?.base).toMatchObject({ municipalityMinor: 156_000, vatMinor: 2_272_800 });
  });
});

describe('a package', () => {
  const sites = ['MG', 'Creek Tower', 'Corniche Arch'].map((location) =>
    site(location, { options: [{ duration: '4 weeks' }] }),
  );
  const content = contentOf(sites, { packageNet: '5M' });

  test('has one net, a fee per location and one municipality fee', () => {
    const { packagePrice, sites, grandTotal } = price(content);
    expect(packagePrice?.base).toEqual({
      netMinor: 500_000_000,
      feeMinor: 650_000,
      municipalityMinor: 52_000,
      vatMinor: 25_035_100,
      totalMinor: 525_737_100,
    });
    expect(sites.map(({ feeShownMinor }) => feeShownMinor)).toEqual([300_000, 150_000, 200_000]);
    expect(sites.every(({ options }) => options[0]?.price === null)).toBe(true);
    expect(grandTotal).toBeNull();
  });

  test('over two cities with rows of their own it has two municipality fees', () => {
    const rows = ['Dubai', 'Abu Dhabi'].map((city, index) => ({
      ...anyCityFee,
      city,
      amountMinor: 52_000 + index * 1_000,
    }));
    const { packagePrice } = price(content, [anyCityFee, ...rows]);
    const lines = packagePrice?.lines.filter(({ kind }) => kind === 'municipality');
    expect(lines?.map(({ label, netMinor }) => [label, netMinor])).toEqual([
      ['Municipality fee, Dubai', 52_000],
      ['Municipality fee, Abu Dhabi', 53_000],
    ]);
  });

  test('in dollars its columns add up to its fee row', () => {
    const { packagePrice, sites } = price({ ...content, currency: 'USD' });
    const fees = sites.map(({ feeShownMinor }) => feeShownMinor ?? 0);
    expect(fees).toEqual([81_688, 40_844, 54_459]);
    expect(packagePrice?.shown.feeMinor).toBe(fees.reduce((sum, fee) => sum + fee, 0));
  });
});

test('fees are those in force on the day', () => {
  const later = { ...anyCityFee, amountMinor: 60_000, effectiveOn: '2026-12-01' };
  const { resolved } = resolve(contentOf([site('MG')]));
  const on = (day: string) =>
    priceContent(resolved, [anyCityFee, later], settings, day).sites[0]?.options[0]?.price?.base.municipalityMinor;
  expect([on('2026-11-30'), on('2026-12-01')]).toEqual([52_000, 60_000]);
});

test('a screen without an upload fee has no fee line', () => {
  const bare = digitalLocation({ key: 'bare', nameEn: 'Bare Screen', uploadFeeMinor: null });
  const { resolved } = resolve(contentOf([site('Bare Screen')]), { catalogue: { locations: [bare] } });
  const [first] = priceContent({ ...resolved, rate: usdRate }, [anyCityFee], settings, today).sites;
  expect(first?.options[0]?.price?.lines.map(({ kind }) => kind)).toEqual(['net', 'municipality']);
});
