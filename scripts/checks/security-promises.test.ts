import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const document = readFileSync('docs/security.md', 'utf8');
const rows = [...document.matchAll(/^\| (V\d+\.\d+\.\d+) \| [^|]+ \| `([^`]+)`: ([^|]+) \|$/gm)].map(
  ([, requirement = '', file = '', name = '']) => ({ requirement, file, name }),
);

describe('docs/security.md', () => {
  it('names at least forty requirements, each once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(new Set(rows.map(({ requirement }) => requirement)).size).toBe(rows.length);
    expect(document.match(/^\| V/gm)).toHaveLength(rows.length);
  });

  it.each(rows)('$requirement has its test in $file', ({ file, name }) => {
    const titles = readFileSync(file, 'utf8').match(/(['"`])(?:(?!\1)[^\\\n]|\\.)+\1/g) ?? [];
    expect(titles.some((title) => title.includes(name))).toBe(true);
  });
});
