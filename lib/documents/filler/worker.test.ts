import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** What a file imports when it runs; types are gone by then. */
const importsOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/^import (?!type )[^;]*?from '([^']+)';/gms)].map(([, from = '']) => from);

test('the thread needs nothing but what a production build carries for it', () => {
  const config = readFileSync('next.config.ts', 'utf8');
  const packages = new Set<string>();
  const seen = new Set<string>();
  const waiting = ['lib/documents/filler/worker.ts'];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const from of importsOf(path)) {
      if (from.startsWith('.')) waiting.push(posix.join(posix.dirname(path), from));
      else if (!from.startsWith('node:')) packages.add(from);
    }
  }
  expect(seen.size).toBeGreaterThan(8);
  expect([...seen].filter((path) => posix.dirname(path) !== 'lib/documents/filler')).toEqual([
    'lib/documents/deck-style.ts',
  ]);
  expect([...packages].sort()).toEqual(['@xmldom/xmldom', 'fflate', 'yauzl']);
  for (const name of [...packages, 'lib/documents/deck-style.ts']) expect(config).toContain(name);
});
