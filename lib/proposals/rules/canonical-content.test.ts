import { expect, test } from 'vitest';
import { creekWalk4, marinaGateway, usdRate } from '#lib/testing/catalogue-fixture.ts';
import { contentOf, resolve, site } from '#lib/testing/content-fixture.ts';
import { canonicalContent } from './canonical-content.ts';

const said = contentOf(
  [
    site('the marina gateway screen', { startsOn: 'next month', options: [{ duration: '1 month', net: 'USD 20k' }] }),
    site('creekwalk4', { productionFee: '3k + 2k', options: [{ duration: 'until 28 Jan 2027', net: '150k' }] }),
  ],
  {
    brand: 'skyline media',
    currency: 'dollars',
    contactName: 'Sara',
    agency: 'Blue Ocean Media',
    notes: 'Screens\nfirst.',
  },
);

test('what was said is kept with nothing left to interpret', () => {
  expect(canonicalContent(resolve(said).resolved, said)).toEqual({
    kind: 'separate',
    client: 'Acme Properties',
    contactName: 'Sara',
    agency: 'Blue Ocean Media',
    brand: 'brd_skyline',
    sites: [
      {
        location: marinaGateway.id,
        startsOn: '2026-12-01',
        spots: 1,
        options: [{ duration: '4 weeks', net: 'USD 20,000' }],
      },
      {
        location: creekWalk4.id,
        startsOn: '2027-01-01',
        spots: 1,
        productionFee: 'AED 5,000',
        options: [{ duration: '4 weeks', net: 'AED 150,000' }],
      },
    ],
    municipalityQuantity: 1,
    paymentTerms: '100% upfront',
    currency: 'USD',
    language: 'en',
    notes: 'Screens\nfirst.',
  });
});

test('a package keeps its one net and no other', () => {
  const content = contentOf([site('MG'), site('Creek Tower')], { packageNet: '$1.5M' });
  const canonical = canonicalContent(resolve(content).resolved, content);
  expect(canonical).toMatchObject({ kind: 'combined', packageNet: 'USD 1,500,000' });
  expect(canonical.sites.flatMap(({ options }) => options)).toEqual([{ duration: '4 weeks' }, { duration: '4 weeks' }]);
});

test('a rate in dollars follows the exchange rate of the next version, one in dirhams stays', () => {
  const canonical = canonicalContent(resolve(said).resolved, said);
  const rates = [usdRate, { ...usdRate, perUnitScaled: 4_000_000, effectiveOn: '2026-11-15' }];
  const { resolved, notes } = resolve(canonical, { catalogue: { rates } });
  expect(resolved.sites.map(({ options }) => options[0]?.netMinor)).toEqual([8_000_000, 15_000_000]);
  expect(notes).toContain('USD 20,000 is AED 80,000 at 4 (15 Nov 2026, Central bank).');
});
