import { expect, test, vi } from 'vitest';
import { findFailing } from './check-readiness.ts';

const well = async () => {};
const logged = () => vi.spyOn(process.stderr, 'write').mockReturnValue(true);

test('nothing fails where every part answers', async () => {
  expect(await findFailing({ database: well, storage: well, queue: well })).toEqual([]);
});

test('names what fails or never answers, and logs why', async () => {
  const log = logged();
  const broken = () => Promise.reject(new Error('The disk is full.'));
  const silent = () => new Promise<void>(() => {});
  expect(await findFailing({ database: silent, storage: broken, queue: well }, 1)).toEqual(['database', 'storage']);
  const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)));
  expect(lines.map(({ event, part, error }) => [event, part, error.message]).sort()).toEqual([
    ['readiness.failed', 'database', 'No answer in 1 ms.'],
    ['readiness.failed', 'storage', 'The disk is full.'],
  ]);
});
