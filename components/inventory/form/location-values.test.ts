import { describe, expect, test } from 'vitest';
import { LocationFields } from '#lib/inventory/schema/changes.ts';
import { creekWalk4, marinaGateway } from '#lib/testing/catalogue-fixture.ts';
import { emptyLocationValues, readCoordinates, toLocationFields, toLocationValues } from './location-values.ts';

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
  ['', [null, null]],
  ['25.0805, 55.1403', [25.0805, 55.1403]],
  ['25.08051234 55.1403', [25.080512, 55.1403]],
  ['(-33.86; 151.2)', [-33.86, 151.2]],
  ['Dubai', [Number.NaN, Number.NaN]],
  ['25.08', [Number.NaN, Number.NaN]],
])('coordinates %j', (text, degrees) => {
  expect(readCoordinates(text)).toEqual(degrees);
});
