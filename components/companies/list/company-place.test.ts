import { expect, test } from 'vitest';
import { ListCompanyFiguresInput } from '#lib/companies/schema.ts';
import { companiesHref, isFiltered } from './company-href.ts';
import { CompanyPlaceInAddress } from './company-place.ts';

test.each([
  [{}, '/companies', false],
  [{ search: 'Acme & Sons', kind: 'agency' }, '/companies?search=Acme+%26+Sons&kind=agency', true],
  [{ sort: 'value', industry: 'Real estate' }, '/companies?industry=Real+estate&sort=value', true],
  [{ sort: 'name', cursor: 'abc' }, '/companies?cursor=abc', false],
  [{ search: 'x'.repeat(301) }, `/companies?search=${'x'.repeat(200)}`, true],
  [{ industry: 'x'.repeat(61), kind: 'friend', sort: 'best', cursor: ['a', 'b'], more: '1' }, '/companies', false],
])('the address %j reads as a place in the list', (query, href, filtered) => {
  const place = CompanyPlaceInAddress.parse(query);
  expect(companiesHref(place)).toBe(href);
  expect(isFiltered(place)).toBe(filtered);
});

test('what an address says is never more than the list takes', () => {
  const place = CompanyPlaceInAddress.parse({
    search: 'x'.repeat(500),
    industry: 'y'.repeat(100),
    cursor: 'z'.repeat(1_001),
  });
  expect(ListCompanyFiguresInput.safeParse(place).success).toBe(true);
});
