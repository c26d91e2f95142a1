import { expect, test } from 'vitest';
import { readProject } from './project.ts';
import { stillInTheCode } from './text-still-in-the-code.ts';
import { textsIn } from './visible-text.ts';

test('a file leaves the list as soon as its texts are moved', () => {
  const project = readProject();
  const done = [...stillInTheCode].filter((path) => {
    const file = project.get(path);
    return !file || textsIn(file).length === 0;
  });
  expect(done).toEqual([]);
});
