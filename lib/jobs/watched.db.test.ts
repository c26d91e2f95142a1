import { afterEach, expect, test, vi } from 'vitest';
import { inLanguage } from '#lib/core/language.ts';
import { say } from '#lib/core/say.ts';
import { watched } from './watched.ts';

afterEach(() => vi.restoreAllMocks());

const failing = { kind: 'sweep_files', run: () => Promise.reject(new Error('The disk is full.')) };

test.each([
  ['is only logged while it will be tried again', 4, 0],
  ['is reported after the last attempt', 5, 1],
])('a failure %s', async (_, attempt, reports) => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const report = vi.fn(async () => {});
  const job = { id: 'job_1', kind: 'sweep_files', payload: {}, attempt };
  await expect(watched(failing, report).run(job)).rejects.toThrow('The disk is full.');
  expect(report).toHaveBeenCalledTimes(reports);
  expect(log).toHaveBeenCalledTimes(1);
});

test('what works is left alone', async () => {
  const report = vi.fn(async () => {});
  await watched({ kind: 'sweep_files', run: async () => {} }, report).run({
    id: 'job_1',
    kind: '',
    payload: {},
    attempt: 5,
  });
  expect(report).not.toHaveBeenCalled();
});

test('a job speaks English, whoever set it off', async () => {
  const spoken: string[] = [];
  const speaking = { kind: 'sweep_files', run: async () => void spoken.push(say('notFound.file')) };
  const job = { id: 'job_1', kind: 'sweep_files', payload: {}, attempt: 1 };
  await inLanguage('ar', () => watched(speaking).run(job));
  expect(spoken).toEqual(['File not found.']);
});
