import { expect, test } from 'vitest';
import { type History, recordChange, startHistory, stepBack, stepForward } from './history.ts';

const change = (history: History<string>, now: string, name: string, atMs: number) =>
  recordChange(history, now, { name, atMs });

test('goes back and forward over changes, and a new change ends what lies ahead', () => {
  let history = startHistory('a');
  history = change(change(history, 'b', 'client', 0), 'c', 'brand', 10);
  expect(stepBack(history).now).toBe('b');
  history = stepBack(stepBack(stepBack(history)));
  expect(history.now).toBe('a');
  expect(stepForward(history).now).toBe('b');
  expect(stepForward(stepForward(stepForward(history))).now).toBe('c');
  history = change(stepForward(history), 'd', 'terms', 20);
  expect(history.future).toEqual([]);
  expect(stepBack(history).now).toBe('b');
});

test('typing in one field is one step until there is a pause, another field or a step back', () => {
  let history = startHistory('');
  for (const [text, atMs] of [
    ['4', 0],
    ['45', 300],
    ['450', 900],
  ] as const)
    history = change(history, text, 'net', atMs);
  expect(history.past).toEqual(['']);
  expect(change(history, '450k', 'net', 2_500).past).toEqual(['', '450']);
  expect(change(history, '450k', 'other', 950).past).toEqual(['', '450']);
  const back = stepBack(history);
  expect(change(back, '5', 'net', 950).past).toEqual(['']);
});

test('what changes nothing is no step, and the history has an end', () => {
  let history = startHistory({ sites: ['a'] });
  expect(recordChange(history, { sites: ['a'] }, { name: 'sites', atMs: 0 })).toBe(history);
  for (let step = 0; step < 150; step += 1) {
    history = recordChange(history, { sites: [String(step)] }, { name: '', atMs: step });
  }
  expect(history.past).toHaveLength(100);
  expect(history.past.at(-1)).toEqual({ sites: ['148'] });
});
