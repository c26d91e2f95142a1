import { expect, test } from 'vitest';
import { atMost } from './at-most.ts';

/** Work that ends when told to. */
function openWork() {
  const ends: (() => void)[] = [];
  const state = { running: 0, most: 0 };
  const work = async () => {
    state.running += 1;
    state.most = Math.max(state.most, state.running);
    await new Promise<void>((resolve) => ends.push(resolve));
    state.running -= 1;
  };
  return { state, work, endNext: () => ends.shift()?.() };
}

test('never more at once than said, and everybody gets a turn', async () => {
  const inTurn = atMost(2);
  const { state, work, endNext } = openWork();
  const all = Promise.all(Array.from({ length: 7 }, () => inTurn(work)));
  for (let ended = 0; ended < 7; ended += 1) {
    await new Promise(setImmediate);
    endNext();
  }
  await all;
  expect(state).toEqual({ running: 0, most: 2 });
});

test('work that fails gives its turn away', async () => {
  const inTurn = atMost(1);
  const failed = inTurn(() => Promise.reject(new Error('no')));
  const next = inTurn(async () => 'done');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('done');
});
