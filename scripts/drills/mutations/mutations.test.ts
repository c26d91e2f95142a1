import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutations } from './mutations.ts';

describe('what the drill plants', () => {
  it.each(mutations)('"$name" still has its place in the code and its test', ({ file, find, testFile, testName }) => {
    expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
    expect(testName).not.toBe('');
    expect(readFileSync(testFile, 'utf8')).toContain(testName);
  });
});
