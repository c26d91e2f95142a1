import { expect, test } from 'vitest';
import { inLanguage } from '#lib/core/language.ts';
import { findProblems, findWarnings } from './find-problems.ts';
import { emptyLocationValues } from './location-values.ts';

const screen = {
  ...emptyLocationValues,
  nameEn: 'Pilot Screen',
  nameAr: 'شاشة',
  city: 'Dubai',
  area: 'Marina',
  coordinates: '25.0805, 55.1403',
  width: '12',
  height: '6.5',
  loopSeconds: '96',
  spotSeconds: '16',
  uploadFee: '2,000',
  licenceExpiresOn: '2027-06-30',
};
const today = '2026-11-20';

test('a second look is asked for at the field of the form, and keeps nothing from being stored', () => {
  const odd = { ...screen, uploadFee: '9,000', spotSeconds: '17', coordinates: '', licenceExpiresOn: '2026-01-31' };
  expect(Object.keys(findWarnings(odd, today)).sort()).toEqual([
    'coordinates',
    'licenceExpiresOn',
    'spotSeconds',
    'uploadFee',
  ]);
  expect(findProblems(odd)).toEqual({});
  expect(findWarnings(screen, today)).toEqual({});
});

test('what nobody can read is a problem and no warning', () => {
  const unread = { ...screen, uploadFee: 'about 2k', coordinates: 'near the bridge' };
  expect(findWarnings(unread, today)).toEqual({});
  expect(Object.keys(findProblems(unread)).sort()).toEqual(['coordinates', 'uploadFee']);
});

test('what is wrong is told in the language of the page', () => {
  const wrong = { ...screen, nameEn: '', faces: '3' };
  expect(findProblems(wrong)).toEqual({
    nameEn: 'The English name is missing.',
    faces: 'A site has 1, 2, 4 or 6 faces.',
  });
  expect(inLanguage('ar', () => findProblems(wrong)).nameEn).toBe('الاسم الإنجليزي: هذا الحقل مطلوب.');
});
