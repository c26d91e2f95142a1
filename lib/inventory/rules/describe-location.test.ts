import { describe, expect, test } from 'vitest';
import { digitalLocation, marinaGateway, staticLocation } from '#lib/testing/catalogue-fixture.ts';
import { describeLocation, maxSpots, shareOfVoice } from './describe-location.ts';

describe('share of voice', () => {
  test.each([
    [1, 16, 96, '16.67 %'],
    [2, 16, 96, '33.33 %'],
    [1, 12, 96, '12.5 %'],
    [1, 10, 100, '10 %'],
    [3, 16, 96, '50 %'],
    [6, 16, 96, '100 %'],
    [1, 1, 3, '33.33 %'],
    [2, 1, 3, '66.67 %'],
    [1, 1, 800, '0.13 %'],
    [1, 1, 10_000, '0.01 %'],
  ])('%i x %i of %i seconds is %s', (spots, spotSeconds, loopSeconds, text) => {
    expect(shareOfVoice(spots, spotSeconds, loopSeconds)).toBe(text);
  });

  test.each([
    [96, 16, 6],
    [100, 16, 6],
    [15, 16, 0],
    [null, 16, undefined],
    [96, null, undefined],
  ])('a loop of %s seconds has room for spots of %s: %s', (loopSeconds, spotSeconds, spots) => {
    expect(maxSpots({ loopSeconds, spotSeconds })).toBe(spots);
  });
});

describe('description line', () => {
  const walk = staticLocation({ key: 'creek-walk-4', nameEn: 'Creek Walk 4' });
  test.each([
    [
      'two spots on a screen',
      marinaGateway,
      2,
      'Skyline Digital: Marina Gateway - Size (14 m x 7 m) - 2 faces - 2 spots - 32 seconds - 33.33 % - 96 seconds loop',
    ],
    [
      'one spot on a screen',
      marinaGateway,
      1,
      'Skyline Digital: Marina Gateway - Size (14 m x 7 m) - 2 faces - 1 spot - 16 seconds - 16.67 % - 96 seconds loop',
    ],
    ['a billboard', walk, 1, 'Boulevard: Creek Walk 4 - Size (12 m x 6 m) - 1 face'],
    [
      'metres with decimals',
      { ...walk, widthCm: 1250, heightCm: 305 },
      1,
      'Boulevard: Creek Walk 4 - Size (12.5 m x 3.05 m) - 1 face',
    ],
    [
      'multiple sizes, no series',
      { ...walk, series: '', widthCm: null, heightCm: null, faces: 6 },
      1,
      'Creek Walk 4 - Size (multiple sizes) - 6 faces',
    ],
  ])('%s', (_, location, spots, line) => {
    expect(describeLocation(location, spots)).toBe(line);
  });
});

test('a screen without an own description field still says its loop', () => {
  const bare = digitalLocation({ key: 'bare', nameEn: 'Bare', loopSeconds: null });
  expect(describeLocation(bare, 1)).toBe('Skyline Digital: Bare - Size (14 m x 7 m) - 2 faces');
});
