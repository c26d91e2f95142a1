import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LocationKey } from '#lib/inventory/schema/changes.ts';
import { creekWalk4, marinaGateway } from '#lib/testing/catalogue-fixture.ts';
import {
  checkLocationFields,
  fieldsOfLocation,
  findTakenWords,
  indexWords,
  locationSearchText,
  toLocationKey,
  warnAboutLocation,
} from './location-fields.ts';

const screen = {
  ...fieldsOfLocation(marinaGateway),
  latitude: 25.08,
  longitude: 55.14,
  licenceExpiresOn: '2027-11-20',
};
const board = fieldsOfLocation(creekWalk4);
const paths = (fields: object) => checkLocationFields(fields).map(({ path, kind }) => `${path} ${kind}`);

describe('checkLocationFields', () => {
  test('has nothing against a screen, a billboard and a site of several sizes', () => {
    expect([screen, board, { ...board, widthCm: null, heightCm: null }].flatMap(paths)).toEqual([]);
  });

  test.each<[string, object]>([
    ['nameEn missing', { ...screen, nameEn: ' ' }],
    ['nameAr missing', { ...screen, nameAr: '' }],
    ['city missing', { ...screen, city: '' }],
    ['kind invalid', { ...screen, kind: 'neon' }],
    ['faces invalid', { ...screen, faces: 3 }],
    ['loopSeconds missing', { ...screen, loopSeconds: null }],
    ['spotSeconds missing', { ...screen, spotSeconds: null }],
    ['spotSeconds invalid', { ...screen, spotSeconds: 97 }],
    ['spotSeconds invalid', { ...screen, spotSeconds: 1.5 }],
    ['uploadFeeMinor missing', { ...screen, uploadFeeMinor: null }],
    ['loopSeconds invalid', { ...board, loopSeconds: 96 }],
    ['uploadFeeMinor invalid', { ...board, uploadFeeMinor: 0 }],
    ['heightCm invalid', { ...board, heightCm: null }],
    ['longitude invalid', { ...screen, longitude: null }],
    ['latitude invalid', { ...screen, latitude: 90.1 }],
    ['licenceExpiresOn invalid', { ...screen, licenceExpiresOn: '2027-02-30' }],
    ['aliases.1 invalid', { ...screen, aliases: ['MG', 'm.g'] }],
    ['aliases.0 missing', { ...screen, aliases: [' '] }],
  ])('tells %s', (told, fields) => {
    expect(paths(fields)).toEqual([told]);
  });
});

describe('warnAboutLocation', () => {
  const warned = (own: object) => warnAboutLocation({ ...screen, ...own }, '2026-11-20').map(({ path }) => path);

  test('asks about what is unusual, and about nothing else', () => {
    expect(warned({})).toEqual([]);
    expect([99_999, 350_001].flatMap((uploadFeeMinor) => warned({ uploadFeeMinor }))).toHaveLength(2);
    expect(warned({ spotSeconds: 15 })).toEqual(['spotSeconds']);
    expect(warned({ licenceExpiresOn: '2026-11-19' })).toEqual(['licenceExpiresOn']);
    expect(warned({ licenceExpiresOn: null, latitude: null, longitude: null })).toEqual([
      'licenceExpiresOn',
      'latitude',
    ]);
  });
});

describe('toLocationKey', () => {
  test.each([
    ['Marina Gateway (North)', 'marina-gateway-north'],
    ['Café 4', 'cafe-4'],
    ['بوابة', 'site'],
  ])('%s is %s', (name, key) => {
    expect(toLocationKey(name)).toBe(key);
  });

  test('is a key for every name', () => {
    fc.assert(fc.property(fc.string(), (name) => LocationKey.safeParse(toLocationKey(name)).success));
  });
});

describe('findTakenWords', () => {
  test.each<[object, string[]]>([
    [{ aliases: ['Walk 4'] }, []],
    [{ aliases: ['mg'] }, ['aliases.0']],
    [{ aliases: ['Walk', 'marina-gateway'] }, ['aliases.1']],
    [{ nameEn: 'The gateway' }, ['nameEn']],
    [{ nameEn: 'marina  gateway' }, ['nameEn']],
    [{ nameEn: 'Marina-Gateway' }, []],
    [{ nameEn: 'Marina Gateway', formerName: 'Marina gateway' }, []],
    [{ nameEn: 'Marina Gateway', formerName: 'Creek Walk 4' }, ['nameEn']],
    [{ nameEn: 'Marina Gateway', id: marinaGateway.id }, []],
  ])('%j', (own, found) => {
    expect(findTakenWords({ ...board, ...own }, indexWords([marinaGateway])).map(({ path }) => path)).toEqual(found);
  });
});

test('the search text holds every name in lower case', () => {
  const text = locationSearchText(screen);
  expect(text).toBe(
    'marina gateway بوابة المارينا dubai dubai marina demo road 1 skyline digital digital screen led mg the gateway',
  );
});
