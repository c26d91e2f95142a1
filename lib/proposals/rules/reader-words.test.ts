import { expect, test } from 'vitest';
import { proposalTitle, siteDescription, siteName } from './reader-words.ts';

const siteOf = (name: string, nameAr: string) => ({ name, nameAr }) as never;
const marina = siteOf('Marina Gateway', 'بوابة المارينا');
const tower = siteOf('Creek Tower', 'برج الخور');
const nameless = siteOf('Pier 7', '');

test.each([
  [[marina], 'بوابة المارينا'],
  [[marina, tower], 'بوابة المارينا وبرج الخور'],
  [[marina, nameless], 'بوابة المارينا و \u2068Pier 7\u2069'],
  [[marina, tower, nameless, nameless], 'بوابة المارينا، برج الخور ومواقع أخرى (2)'],
])('%# locations are titled in Arabic', (sites, title) => {
  expect(proposalTitle({ title: 'As it was', sites }, 'ar')).toBe(title);
  expect(proposalTitle({ title: 'As it was', sites }, 'en')).toBe('As it was');
});

test('a name and a description that are not there in Arabic stay in English', () => {
  expect([siteName(marina, 'ar'), siteName(marina, 'en'), siteName(nameless, 'ar')]).toEqual([
    'بوابة المارينا',
    'Marina Gateway',
    'Pier 7',
  ]);
  const line = { description: 'Pier 7 - 1 face', descriptionAr: '' };
  expect(siteDescription(line, 'ar')).toBe('Pier 7 - 1 face');
  expect(siteDescription({ ...line, descriptionAr: 'رصيف' }, 'ar')).toBe('رصيف');
});
