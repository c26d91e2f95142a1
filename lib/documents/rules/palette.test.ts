import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoBrands } from '#db/seed/demo-brands.ts';
import { contrast, type Palette, paletteOf } from './palette.ts';

const readable = 4.5;

function pairs({ inkGround, stage, panel, band, paper, ink, muted, wash }: Palette): [string, string][] {
  const grounds = [inkGround, stage, panel, band];
  const onGrounds = grounds.flatMap(({ fill, text, muted }): [string, string][] => [
    [text, fill],
    [muted, fill],
  ]);
  return [...onGrounds, [ink, paper], [muted, paper], [ink, wash]];
}

test('the contrast is that of WCAG', () => {
  expect(contrast('000000', 'FFFFFF')).toBe(21);
  expect(contrast('777777', 'FFFFFF')).toBeCloseTo(4.48, 2);
});

test('text is readable in the colours of any brand', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => value.toString(16).padStart(6, '0').toUpperCase());
  const property = fc.property(colour, colour, (inkColour, accentColour) => {
    for (const [text, ground] of pairs(paletteOf({ inkColour, accentColour }))) {
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(readable);
    }
  });
  fc.assert(property, { numRuns: 2_000 });
});

test('the two brands of the demo look different, and keep their own colours', () => {
  const [first, second] = demoBrands.map(paletteOf);
  expect([first?.look, second?.look]).toEqual(['night', 'day']);
  expect([first?.ink, second?.accent]).toEqual(['101C2C', 'E8833A']);
  expect(first?.stage.fill).not.toBe(second?.stage.fill);
});

test.each([
  ['19A7A0', 'night'],
  ['E8833A', 'day'],
  ['C8102E', 'day'],
  ['FFD200', 'day'],
  ['2563EB', 'night'],
  ['16A34A', 'night'],
  ['8A8580', 'night'],
])('an accent of %s makes a deck by %s', (accentColour, look) => {
  expect(paletteOf({ inkColour: '101010', accentColour }).look).toBe(look);
});
