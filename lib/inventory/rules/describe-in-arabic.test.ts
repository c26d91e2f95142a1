import { expect, test } from 'vitest';
import { creekWalk4, marinaGateway } from '#lib/testing/catalogue-fixture.ts';
import { describeInArabic } from './describe-in-arabic.ts';
import { placeInArabic } from './place-in-arabic.ts';

/** Without the marks that keep its parts in their direction, and with plain spaces. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');

test.each([
  [
    'two spots on a screen',
    marinaGateway,
    2,
    'Skyline Digital: بوابة المارينا - المقاس (14 m x 7 m) - وجهان - فترتا عرض - 32 ثانية - 33.33 % - دورة مدتها 96 ثانية',
  ],
  [
    'a short spot in a short loop',
    { ...marinaGateway, spotSeconds: 8, loopSeconds: 10, faces: 4 },
    1,
    'Skyline Digital: بوابة المارينا - المقاس (14 m x 7 m) - 4 أوجه - فترة عرض واحدة - 8 ثوانٍ - 80 % - دورة مدتها 10 ثوانٍ',
  ],
  ['a billboard', creekWalk4, 1, 'Boulevard: ممشى الخور 4 - المقاس (12 m x 6 m) - وجه واحد'],
  [
    'several sizes, no series, no Arabic name',
    { ...creekWalk4, series: '', nameAr: '', widthCm: null, heightCm: null },
    1,
    'Creek Walk 4 - المقاس (مقاسات متعددة) - وجه واحد',
  ],
])('%s', (_, location, spots, line) => {
  expect(plain(describeInArabic(location, spots))).toBe(line);
});

test('names, sizes and shares keep their own direction', () => {
  const line = describeInArabic(marinaGateway, 2);
  for (const part of [
    '\u2068Skyline Digital\u2069',
    '\u206614\u00a0m\u00a0x\u00a07\u00a0m\u2069',
    '\u206633.33\u00a0%\u2069',
  ]) {
    expect(line).toContain(part);
  }
});

test('a place has its Arabic name, and one that is not known its own', () => {
  expect([' Dubai ', 'Al Reem Island', 'Somewhere'].map(placeInArabic)).toEqual(['دبي', 'جزيرة الريم', 'Somewhere']);
});
