import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLocalStorage } from './local.ts';
import type { Storage } from './port.ts';

let folder: string;
let storage: Storage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-storage-'));
  storage = openLocalStorage(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const bytesOf = (text: string) => new TextEncoder().encode(text);
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash);
const tomorrow = () => new Date(Date.now() + 86_400_000);
const listAll = async (storedBefore = tomorrow()) => {
  const hashes: string[] = [];
  for await (const hash of storage.list(storedBefore)) hashes.push(hash);
  return hashes;
};
const contentOf = async (hash: string) => Buffer.from((await storage.get(hash)) ?? []).toString();

describe('the storage', () => {
  test('keeps bytes under their SHA-256 and gives them back byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256);
    const hash = await storage.put(bytes);
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(Buffer.compare((await storage.get(hash)) ?? Buffer.alloc(0), bytes)).toBe(0);
    expect(await storage.put(new Uint8Array())).toBe(hashOf(''));
    expect(await storage.get(hashOf(''))).toHaveLength(0);
  });

  test('keeps the same bytes once, and makes them young again', async () => {
    const hash = await storage.put(bytesOf('photo'));
    const old = new Date('2026-01-01T00:00:00Z');
    await utimes(pathOf(hash), old, old);
    expect(await listAll(new Date('2026-02-01T00:00:00Z'))).toEqual([hash]);
    expect(await storage.put(bytesOf('photo'))).toBe(hash);
    expect(await listAll(new Date('2026-02-01T00:00:00Z'))).toEqual([]);
    expect(await listAll()).toEqual([hash]);
  });

  test('the same and other bytes at once: each is whole, none is lost', async () => {
    const texts = Array.from({ length: 40 }, (_, index) => `file ${index % 4} `.repeat(20_000));
    const hashes = await Promise.all(texts.map((text) => storage.put(bytesOf(text))));
    expect(hashes).toEqual(texts.map(hashOf));
    expect((await listAll()).sort()).toEqual([...new Set(hashes)].sort());
    for (const [index, hash] of hashes.entries()) expect(await contentOf(hash)).toBe(texts[index]);
    expect(await readdir(join(folder, 'tmp'))).toEqual([]);
  });

  test('knows nothing of what was never kept or was removed, and removes only what is old', async () => {
    expect(await storage.get(hashOf('never'))).toBeUndefined();
    const hash = await storage.put(bytesOf('gone soon'));
    expect(await storage.remove(hash, new Date(0))).toBe(false);
    expect(await contentOf(hash)).toBe('gone soon');
    expect(await storage.remove(hash, tomorrow())).toBe(true);
    expect(await storage.remove(hash, tomorrow())).toBe(false);
    expect(await storage.get(hash)).toBeUndefined();
    expect(await listAll()).toEqual([]);
  });

  test.each([
    '../secret',
    '..',
    '',
    `../${'a'.repeat(61)}`,
    'A'.repeat(64),
    `${'a'.repeat(64)}\n`,
    `${'a'.repeat(62)}/.`,
  ])('refuses %j as a key, for reading and for removing', async (key) => {
    await writeFile(join(folder, 'secret'), 'not for sale');
    await expect(storage.get(key)).rejects.toThrow('A storage key is');
    await expect(storage.remove(key, tomorrow())).rejects.toThrow('A storage key is');
    expect(await readFile(join(folder, 'secret'), 'utf8')).toBe('not for sale');
  });

  test('a write that was cut off is never seen, and the next one makes it whole', async () => {
    const hash = hashOf('a whole deck');
    await mkdir(join(folder, 'tmp'), { recursive: true });
    await writeFile(join(folder, 'tmp', 'left-by-a-crash'), 'a who');
    expect(await storage.get(hash)).toBeUndefined();
    expect(await listAll()).toEqual([]);
    await mkdir(join(folder, hash.slice(0, 2)), { recursive: true });
    await writeFile(pathOf(hash), 'a who');
    expect(await storage.put(bytesOf('a whole deck'))).toBe(hash);
    expect(await contentOf(hash)).toBe('a whole deck');
  });

  test('a write that fails leaves nothing behind and says so', async () => {
    const hash = hashOf('no room');
    await mkdir(pathOf(hash), { recursive: true });
    await writeFile(join(pathOf(hash), 'in the way'), '');
    await expect(storage.put(bytesOf('no room'))).rejects.toThrow();
    expect(await readdir(join(folder, 'tmp'))).toEqual([]);
  });

  test('is for its owner only, and tells whether it can be written', async () => {
    const hash = await storage.put(bytesOf('private'));
    expect((await stat(pathOf(hash))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, hash.slice(0, 2)))).mode & 0o777).toBe(0o700);
    await storage.check();
    await writeFile(join(folder, 'a file'), '');
    await expect(openLocalStorage(join(folder, 'a file')).check()).rejects.toThrow();
  });
});
