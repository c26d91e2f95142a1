import { expect, test } from 'vitest';
import { canonicalContent } from '#lib/proposals/rules/canonical-content.ts';
import { catalogue } from '#lib/testing/catalogue-fixture.ts';
import { contentOf, resolve, site } from '#lib/testing/content-fixture.ts';
import { priceDraft } from './price-draft.ts';
import { toCopy } from './to-copy.ts';
import { toFormValues } from './to-form-values.ts';

const choices = { ...catalogue, locations: [...catalogue.locations] };
const defaults = { brandId: 'brd_skyline', currency: 'AED' };
const said = contentOf(
  [site('Marina Gateway'), site('Creek Walk 4', { startsOn: '15 Jan 2027', productionFee: '5k' })],
  {
    brand: 'Skyline Media',
    confirmed: ['sites.1.static_start'],
  },
);
const original = { content: canonicalContent(resolve(said).resolved, said), clientName: 'Acme Renamed' };

test('a copy has the words and rates of the original, the client of today, and no yes', () => {
  const { content, leftOut } = toCopy(original, choices);
  expect(content).toEqual({ ...original.content, client: 'Acme Renamed', confirmed: [] });
  expect(leftOut).toEqual([]);
  expect(toFormValues(content, defaults, choices)).toMatchObject({ client: 'Acme Renamed', confirmed: {} });
});

test('a location that is no longer sold is named and left out, and a brand that is gone is not taken over', () => {
  const locations = choices.locations.map((one) =>
    one.nameEn === 'Creek Walk 4' ? { ...one, status: 'retired' as const } : one,
  );
  const { content, leftOut } = toCopy(original, { ...choices, locations, brands: [] });
  expect(leftOut.map(({ nameEn }) => nameEn)).toEqual(['Creek Walk 4']);
  expect(content.sites.map(({ location }) => location)).toEqual([original.content.sites[0]?.location]);
  expect(content.brand).toBeUndefined();
});

test('a start that is past stays in its field and is a problem there', () => {
  const late = { ...choices, today: '2027-03-01' };
  const values = toFormValues(toCopy(original, late).content, defaults, late);
  expect(values.sites.map(({ startsOn }) => startsOn)).toEqual(['2027-01-01', '2027-01-15']);
  const wrong = priceDraft(values, late).problems.filter(({ kind }) => kind !== 'confirm');
  expect(wrong.map(({ path }) => path)).toEqual(['sites.0.startsOn', 'sites.1.startsOn']);
});
