import { describe, expect, test } from 'vitest';
import { LocationFields } from '#lib/inventory/schema/changes.ts';
import { creekWalk4, marinaGateway } from '#lib/testing/catalogue-fixture.ts';
import { findProblems } from './find-problems.ts';
import { emptyLocationValues, toLocationFields, toLocationValues } from './location-values.ts';

describe('a location and its form', () => {
  test.each([
    ['a screen', marinaGateway],
    ['a billboard', creekWalk4],
    ['several sizes', { ...marinaGateway, widthCm: null, heightCm: null }],
    ['half metres and a place', { ...marinaGateway, widthCm: 1450, latitude: 25.0805, longitude: 55.1403 }],
  ])('%s is the same after a way through the form', (_, location) => {
    expect(location).toMatchObject(LocationFields.parse(toLocationFields(toLocationValues(location))));
  });

  test.each([
    ['width', { width: '14.55' }, 'widthCm', 1455],
    ['fee', { uploadFee: '3,000' }, 'uploadFeeMinor', 300_000],
    ['a fee that is no number', { uploadFee: 'some' }, 'uploadFeeMinor', Number.NaN],
    ['a loop of a screen', { loopSeconds: '96' }, 'loopSeconds', 96],
    ['a loop of a billboard', { loopSeconds: '96', kind: 'static' as const }, 'loopSeconds', null],
    ['no size', { hasOneSize: false, width: '14' }, 'widthCm', null],
  ] as const)('%s', (_, typed, field, value) => {
    expect(toLocationFields({ ...emptyLocationValues, ...typed })[field]).toBe(value);
  });
});

test.each([
  ['width', { width: '14,5' }, 'widthCm', 1450],
  ['a height in Arabic digits', { height: '٧٫٢٥' }, 'heightCm', 725],
  ['a fee with decimals behind a comma', { uploadFee: '3000,50' }, 'uploadFeeMinor', Number.NaN],
  ['a fee of one and a half', { uploadFee: '1,5' }, 'uploadFeeMinor', Number.NaN],
  ['a fee with its currency', { uploadFee: 'AED 3,000' }, 'uploadFeeMinor', 300_000],
  ['a fee in thousands', { uploadFee: '3k' }, 'uploadFeeMinor', 300_000],
  ['no fee at all', { uploadFee: '0' }, 'uploadFeeMinor', 0],
  ['a loop in Arabic digits', { loopSeconds: '٩٦' }, 'loopSeconds', 96],
] as const)('%s, as people write it', (_, typed, field, value) => {
  expect(toLocationFields({ ...emptyLocationValues, ...typed })[field]).toBe(value);
});

test.each([
  ['width', 'wide', '"wide" is not a number of metres with up to 2 decimals. Write it as 12.5.'],
  ['width', '1,250', '"1,250" is not a number of metres with up to 2 decimals. Write it as 12.5.'],
  ['width', '', 'Give the width in metres, such as 14.5.'],
  ['width', '201', 'The width is at most 200 m.'],
  ['uploadFee', '', 'Give the upload fee; a screen always has one.'],
  ['uploadFee', 'USD 500', 'Prices are in AED here, not in USD.'],
  ['loopSeconds', 'long', '"long" is not a whole number. Write it as 16.'],
] as const)('%s "%s" is said in the words of its field', (field, text, said) => {
  const screen = toLocationValues(marinaGateway);
  expect(findProblems({ ...screen, [field]: text })).toEqual({ [field]: said });
});
