import { expect, test } from 'vitest';
import { ListPlace, listHref } from './list-place.ts';

test.each([
  [{}, '/proposals'],
  [{ search: 'Acme & Sons', status: 'sent' }, '/proposals?search=Acme+%26+Sons&status=sent'],
  [{ search: ' ', status: undefined, cursor: 'abc' }, '/proposals?cursor=abc'],
  [{ search: 'x'.repeat(201), status: 'superb', cursor: ['a', 'b'], more: '1' }, '/proposals'],
])('the address %j reads as a place in the list', (query, href) => {
  expect(listHref(ListPlace.parse(query))).toBe(href);
});
