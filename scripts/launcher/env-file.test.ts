import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadEnvFile, parseEnvFile } from './env-file.mjs';

test.each([
  ['PORT=3000', '3000'],
  ['export PORT=3000', '3000'],
  ['  PORT = 3000  ', '3000'],
  ['PORT=3000 # the usual', '3000'],
  ['PORT=', ''],
  ['PORT="a # b"', 'a # b'],
  ['PORT=\'a "b"\' # c', 'a "b"'],
  ['PORT=a#b', 'a#b'],
  ['PORT=a=b', 'a=b'],
  ['\uFEFFPORT=3000\r\n', '3000'],
])('reads %j as %j', (text, value) => {
  expect(parseEnvFile(text)).toEqual({ PORT: value });
});

test('comments and empty lines say nothing', () => {
  expect(parseEnvFile('# PORT=1\n\n  \n')).toEqual({});
});

test.each(['PORT', 'PORT: 3000', '3PORT=1', 'PORT="3000'])('a line like %j is named', (line) => {
  expect(() => parseEnvFile(`A=1\n${line}\n`)).toThrow('Line 2 of .env is not NAME=value');
});

const folder = mkdtempSync(join(tmpdir(), 'sightline-env-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the environment wins over the file, and no file is fine', () => {
  const file = join(folder, '.env');
  writeFileSync(file, 'SIGHTLINE_A=file\nSIGHTLINE_B=file\n');
  process.env.SIGHTLINE_A = 'given';
  loadEnvFile(file);
  expect([process.env.SIGHTLINE_A, process.env.SIGHTLINE_B]).toEqual(['given', 'file']);
  delete process.env.SIGHTLINE_A;
  delete process.env.SIGHTLINE_B;
  expect(() => loadEnvFile(join(folder, 'none'))).not.toThrow();
});
