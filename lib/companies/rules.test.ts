import { expect, test } from 'vitest';
import { normaliseCompanyName } from './rules.ts';

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
