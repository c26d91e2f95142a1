import { describe, expect, test } from 'vitest';
import { exportHref, isFiltered, locationsHref } from './location-href.ts';
import { readLocationPlace } from './read-location-place.ts';

describe('the address of the list', () => {
  test.each([
    [{}, '/inventory'],
    [{ search: 'Creek & Co', kind: 'digital' }, '/inventory?search=Creek+%26+Co&kind=digital'],
    [
      { view: 'table', columns: 'size.place.nonsense', sort: 'price', dir: 'desc' },
      '/inventory?view=table&sort=price&dir=desc&columns=place.size',
    ],
    [{ from: '100000', to: '450000' }, '/inventory?from=100000&to=450000'],
    [{ search: `${'x'.repeat(150)} ${'y'.repeat(60)}` }, `/inventory?search=${'x'.repeat(150)}+${'y'.repeat(49)}`],
    [{ from: '-1', to: 'many', kind: 'neon', cursor: ['a', 'b'], more: '1' }, '/inventory'],
  ])('%j reads as a place', (query, href) => {
    expect(locationsHref(readLocationPlace(query))).toBe(href);
  });

  test('an export has the filters and the order, and nothing of the page', () => {
    const place = readLocationPlace({ view: 'table', columns: 'size', cursor: 'abc', city: 'Dubai', sort: 'size' });
    expect(exportHref(place, 'xlsx')).toBe('/api/desk/locations/export?format=xlsx&city=Dubai&sort=size');
    expect(exportHref({}, 'csv')).toBe('/api/desk/locations/export?format=csv');
  });

  test('looks and order hide nothing, filters do', () => {
    expect(isFiltered({ view: 'table', sort: 'size', cursor: 'abc' })).toBe(false);
    expect(isFiltered({ status: 'all' })).toBe(true);
  });
});
