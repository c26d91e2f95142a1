import { expect, test } from 'vitest';
import { exportHref, listHref } from './list-href.ts';
import { ListPlace, toFilters } from './list-place.ts';

test.each([
  [{}, '/proposals'],
  [{ search: 'Acme & Sons', status: 'sent' }, '/proposals?search=Acme+%26+Sons&status=sent'],
  [{ search: ' ', status: undefined, cursor: 'abc' }, '/proposals?cursor=abc'],
  [
    { client: 'cmp_1', owner: 'usr_1', team: 'team_1', date: 'starts', from: '2027-01-01', to: '2027-01-31' },
    '/proposals?client=cmp_1&owner=usr_1&team=team_1&date=starts&from=2027-01-01&to=2027-01-31',
  ],
  [{ min: '0', max: '500000' }, '/proposals?min=0&max=500000'],
  [{ min: '-1', max: '1.5', from: '2027-02-30', client: '../x', date: 'birth' }, '/proposals'],
  [{ search: 'x'.repeat(201) }, `/proposals?search=${'x'.repeat(200)}`],
  [{ status: 'superb', cursor: ['a', 'b'], more: '1' }, '/proposals'],
])('the address %j reads as a place in the list', (query, href) => {
  expect(listHref(ListPlace.parse(query))).toBe(href);
});

test('what an address filters by is asked in fils, and its file leaves out the place in the list', () => {
  const place = ListPlace.parse({ search: '', status: 'sent', min: '1000', to: '2027-01-31', cursor: 'abc' });
  expect(toFilters(place)).toEqual({ status: 'sent', fromMinor: 100_000, to: '2027-01-31' });
  expect(exportHref(place)).toBe('/api/desk/proposals/export?status=sent&to=2027-01-31&min=1000');
  expect(exportHref(ListPlace.parse({}))).toBe('/api/desk/proposals/export');
});
