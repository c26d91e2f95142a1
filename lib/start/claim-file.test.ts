import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { claimFile } from './claim-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'sightline-claim-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'desk.db');

test('a file that nobody works on is claimed, and claimed again by the same process', () => {
  expect(claimFile(`file:${file}`)).toBeUndefined();
  expect(readFileSync(`${file}.pid`, 'utf8')).toBe(String(process.pid));
  expect(claimFile(`file:${file}`)).toBeUndefined();
});

test('another living process is told, one that has ended is not', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(`${file}.pid`, String(other.pid));
  expect(claimFile(`file:${file}`)).toBe(other.pid);
  writeFileSync(`${file}.pid`, String(other.pid));
  other.kill();
  await once(other, 'exit');
  expect(claimFile(`file:${file}`)).toBeUndefined();
});

test('a server of databases is for many', () => {
  expect(claimFile('postgres://user@host/desk')).toBeUndefined();
});
