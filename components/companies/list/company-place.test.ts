import { expect, test } from 'vitest';
import { companiesHref, isFiltered } from './company-href.ts';
import { CompanyPlaceInAddress } from './company-place.ts';

test.each([
  [{}, '/companies', false],
  [{ search: 'Acme & Sons', kind: 'agency' }, '/companies?search=Acme+%26+Sons&kind=agency', true],
  [{ sort: 'value', industry: 'Real estate' }, '/companies?industry=Real+estate&sort=value', true],
  [{ sort: 'name', cursor: 'abc' }, '/companies?cursor=abc', false],
  [{ search: 'x'.repeat(301), kind: 'friend', sort: 'best', cursor: ['a', 'b'], more: '1' }, '/companies', false],
])('the address %j reads as a place in the list', (query, href, filtered) => {
  const place = CompanyPlaceInAddress.parse(query);
  expect(companiesHref(place)).toBe(href);
  expect(isFiltered(place)).toBe(filtered);
});
