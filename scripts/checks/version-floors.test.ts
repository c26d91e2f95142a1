import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Older ones have published holes. */
const floors = {
  next: '16.3.3',
  'drizzle-orm': '0.45.2',
  sharp: '0.35.4',
  'next-auth': '4.24.15',
  nodemailer: '8.0.5',
};

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version?: string }>;
};

const numbers = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);

function isAtLeast(version: string, floor: string): boolean {
  const [have, want] = [numbers(version), numbers(floor)];
  const at = have.findIndex((number, index) => number !== want[index]);
  return at < 0 || (have[at] ?? 0) > (want[at] ?? 0);
}

test.each(Object.entries(floors))('every installed %s is %s or newer', (name, floor) => {
  const installed = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
  const older = installed.filter(([, { version }]) => !isAtLeast(version ?? '0', floor));
  expect(older).toEqual([]);
  // Nothing sends mail yet.
  if (name !== 'nodemailer') expect(installed.length).toBeGreaterThan(0);
});

test.each([
  ['16.3.2', '16.3.3', false],
  ['16.3.3', '16.3.3', true],
  ['16.10.0', '16.3.3', true],
  ['5.0.0-beta.32', '4.24.15', true],
  ['0.9.9', '0.45.2', false],
])('%s against %s: %s', (version, floor, fine) => {
  expect(isAtLeast(version, floor)).toBe(fine);
});
