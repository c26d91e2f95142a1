import { expect, test } from 'vitest';
import { readCoordinates, readDegrees, readDirhams, readMetres, readWhole } from './read-numbers.ts';

test.each([
  ['', [null, null]],
  ['25.0805, 55.1403', [25.0805, 55.1403]],
  ['25.08051234 55.1403', [25.080512, 55.1403]],
  ['(-33.86; 151.2)', [-33.86, 151.2]],
  ['25,0805; 55,1403', [25.0805, 55.1403]],
  ['25,0805, 55,1403', [25.0805, 55.1403]],
  ['٢٥٫٠٨٠٥، ٥٥٫١٤٠٣', [25.0805, 55.1403]],
  ['25.0805, 55,1403', [Number.NaN, Number.NaN]],
  ['Dubai', [Number.NaN, Number.NaN]],
  ['25.08', [Number.NaN, Number.NaN]],
])('coordinates %j', (text, degrees) => {
  expect(readCoordinates(text)).toEqual(degrees);
});

test.each([
  ['14.50', 1450],
  ['14,5', 1450],
  ['٧', 700],
  ['1,250', undefined],
  ['14.555', undefined],
  ['-3', undefined],
])('%j metres are %s centimetres', (text, value) => {
  expect(readMetres(text)).toMatchObject(value === undefined ? { ok: false } : { ok: true, value });
});

test.each([
  [readDegrees, '25.0803126', 25.080313],
  [readDegrees, '−33,86', -33.86],
  [readWhole, '٩٦', 96],
  [readDirhams, '0.00', 0],
  [readDirhams, '3k', 300_000],
] as const)('%o reads %j', (read, text, value) => {
  expect(read(text)).toEqual({ ok: true, value });
});
