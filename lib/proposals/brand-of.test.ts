import { expect, test } from 'vitest';
import { contentOf, resolve, site } from '#lib/testing/content-fixture.ts';
import { brandOf } from './brand-of.ts';
import type { Catalogue } from './load-catalogue.ts';

const withBrands = (...ids: string[]) => ({ brands: ids.map((id) => ({ id })) }) as Catalogue;
const { resolved } = resolve(contentOf([site('MG')], { brand: 'Harbour Outdoor' }));

test('the brand that was named sells, else the first', () => {
  const both = withBrands('brd_skyline', 'brd_harbour');
  expect(brandOf(resolved, both).id).toBe('brd_harbour');
  expect(brandOf({ ...resolved, brandId: null }, both).id).toBe('brd_skyline');
  expect(() => brandOf(resolved, withBrands())).toThrow('no brand to sell under');
});
