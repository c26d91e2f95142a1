import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseCursor, parseMomentCursor, signCursorsWith, toCursor, toMomentCursor } from './cursor.ts';

const byName = { sort: 'name asc', values: z.tuple([z.string().max(200)]) };
const place = { sort: 'name asc', values: ['Marina Gateway'], id: 'loc_1' } as const;

test('a moment is kept to the millisecond', () => {
  const at = new Date('2026-11-20T08:00:00.123Z');
  expect(parseMomentCursor(toMomentCursor(at, 'prp_01HX'))).toEqual({ at, id: 'prp_01HX' });
});

describe('parseCursor', () => {
  test('gives the place that was kept, whatever letters it has', () => {
    expect(parseCursor(toCursor(place), byName)).toEqual(place);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (name) => {
        const kept = { ...place, values: [name] };
        expect(parseCursor(toCursor(kept), byName)).toEqual(kept);
      }),
    );
  });

  test.each([
    ['', 'nothing'],
    ['bm9uc2Vuc2U', 'no list'],
    [toCursor({ ...place, sort: 'name desc' }), 'the place of another order'],
    [toCursor({ ...place, values: [1] }), 'values of another kind'],
    [toCursor({ ...place, values: ['a', 'b'] }), 'too many values'],
    [toCursor({ ...place, id: "loc_1' or 1=1" }), 'no id'],
    [Buffer.from('["name asc",["a"],"loc_1"]').toString('base64url'), 'a place without a signature'],
    [toCursor(place).slice(0, -1), 'a place that was cut'],
  ])('refuses %j, which is %s', (text) => {
    expect(() => parseCursor(text, byName)).toThrow(expect.objectContaining({ code: 'invalid_input' }));
  });

  test('refuses a place of which one bit was changed', () => {
    const bytes = Buffer.from(toCursor(place), 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => parseCursor(changed.toString('base64url'), byName)).toThrow('not known');
    }
  });

  test('refuses what another installation signed', () => {
    signCursorsWith(Buffer.alloc(32, 1));
    const elsewhere = toCursor(place);
    signCursorsWith(Buffer.alloc(32, 2));
    expect(() => parseCursor(elsewhere, byName)).toThrow('not known');
  });

  test('refuses whatever somebody makes up', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseCursor(text, byName)).toThrow(expect.objectContaining({ code: 'invalid_input' }));
      }),
    );
  });
});
