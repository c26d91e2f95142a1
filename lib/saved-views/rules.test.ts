import { expect, test } from 'vitest';
import { viewQuery } from './rules.ts';

test.each([
  ['', ''],
  ['?status=sent', 'status=sent'],
  ['status=sent&cursor=abc&search=acme', 'search=acme&status=sent'],
  ['search=&status=draft', 'status=draft'],
  ['search=A+%26+B', 'search=A+%26+B'],
])('the filters of "%s" are "%s"', (query, kept) => {
  expect(viewQuery(query)).toBe(kept);
});
