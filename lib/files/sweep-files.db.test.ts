import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storage } from '#lib/adapters/storage/open-storage.ts';
import { env } from '#lib/env.ts';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { storeFile } from './store-file.ts';
import { sweepFiles } from './sweep-files.ts';

// All tests of a run share one storage: these files are older than anything that others keep.
const keptAt = new Date('2020-01-01T00:00:00Z');
const hoursLater = (hours: number) => new Date(keptAt.getTime() + hours * 3_600_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const bytesOf = (words: string) => new TextEncoder().encode(`${words} of ${desk.userId('admin')}`);
const isThere = async (hash: string) => (await storage().get(hash)) !== undefined;

async function keep(words: string): Promise<string> {
  const hash = await storage().put(bytesOf(words));
  await utimes(join(env.STORAGE_DIR, hash.slice(0, 2), hash), keptAt, keptAt);
  return hash;
}

describe('sweepFiles', () => {
  test('removes what no file names after a day, and nothing else', async () => {
    const orphan = await keep('an orphan');
    const named = await keep('a logo');
    const file = { name: 'logo.png', mediaType: 'image/png', purpose: 'logo', ownerId: null, teamId: null } as const;
    await storeFile(desk.as('admin'), { ...file, bytes: bytesOf('a logo') });
    await keep('a logo');
    expect(await sweepFiles(desk.as('admin', hoursLater(23)))).toEqual({ removed: 0 });
    await sweepFiles(desk.as('admin', hoursLater(25)));
    expect([await isThere(orphan), await isThere(named)]).toEqual([false, true]);
  });

  test('leaves alone what is kept again meanwhile', async () => {
    const orphan = await keep('an orphan that is wanted again');
    await storage().put(bytesOf('an orphan that is wanted again'));
    await sweepFiles(desk.as('admin', hoursLater(25)));
    expect(await isThere(orphan)).toBe(true);
  });

  test('two sweeps at once do no harm', async () => {
    const orphan = await keep('an orphan for two');
    await Promise.all([1, 2].map(() => sweepFiles(desk.as('admin', hoursLater(25)))));
    expect(await isThere(orphan)).toBe(false);
  });

  test('refuses those who do not run the place and removes nothing', async () => {
    const orphan = await keep('an orphan that stays');
    await expect(sweepFiles(desk.as('head', hoursLater(25)))).rejects.toMatchObject({ code: 'forbidden' });
    expect(await isThere(orphan)).toBe(true);
  });
});
