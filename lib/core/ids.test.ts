import { expect, test } from 'vitest';
import { newId } from './ids.ts';

test('ids say what they are of, never repeat and sort by creation', () => {
  const ids = Array.from({ length: 1_000 }, () => newId('proposal'));
  for (const id of ids) expect(id).toMatch(/^prp_[0-9a-f]{32}$/);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});
