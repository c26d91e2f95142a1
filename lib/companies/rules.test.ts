import { expect, test } from 'vitest';
import { isSimilarName, normaliseCompanyName, tellingPieces } from './rules.ts';

test.each([
  ['Acme Properties', 'acme properties'],
  ['ACME  Properties', 'acme properties'],
  ['Acme Properties L.L.C.', 'acme properties'],
  ['Acme Properties, LLC', 'acme properties'],
  ['Acme-Properties FZ-LLC', 'acme properties'],
  ['Acmé Properties Ltd', 'acme properties'],
  ['Acme Properties 2', 'acme properties 2'],
  ['Limited Edition', 'edition'],
  ['LLC', 'llc'],
  ['L.L.C.', 'llc'],
  ['The Co. Company', 'the'],
  ['شركة الأفق', 'شركة الافق'],
  ['&', '&'],
  [' !!! ', '!!!'],
])('%s is known as "%s"', (name, normalised) => {
  expect(normaliseCompanyName(name)).toBe(normalised);
});

test.each([
  ['acme properties', 'acme propertys', true],
  ['acme', 'acme group', true],
  ['marsalya residences', 'marsalia residences', true],
  ['hayloon coffee', 'hay loon coffee', true],
  ['acme properties', 'acme properties', false],
  ['acme properties', 'zenith motors', false],
  ['al noor motors', 'al safa motors', false],
  ['dunewell bank', 'sandrift hotels', false],
  ['a', 'a b', false],
])('"%s" and "%s" may be the same: %s', (one, other, similar) => {
  expect(isSimilarName(one, other)).toBe(similar);
  expect(isSimilarName(other, one)).toBe(similar);
});

test('pieces are the beginnings and ends of words', () => {
  expect(tellingPieces('al noor motors')).toEqual(['noo', 'oor', 'mot', 'ors']);
  expect(tellingPieces('b2')).toEqual([]);
});
