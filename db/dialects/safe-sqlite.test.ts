import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Database, inTransaction, openDatabase } from '#db/client.ts';
import { teams } from '#db/schema/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'sightline-safe-sqlite-'));
const url = `file:${join(folder, 'safe.db')}`;
const at = new Date('2026-01-01T00:00:00Z');
const team = (id: string) => ({ id, name: id, createdAt: at });

let database: Database;
beforeAll(async () => {
  database = await openDatabase(url);
  await database.migrate();
});
beforeEach(() => database.db.delete(teams));
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

test('50 transactions, 50 writes and 50 reads at once: none fails, none is lost', async () => {
  const { db } = database;
  await Promise.all([
    times(50, (index) =>
      inTransaction({ db }, async ({ db }) => {
        await db.insert(teams).values(team(`a${index}`));
        await db.select().from(teams);
        await db.insert(teams).values(team(`b${index}`));
      }),
    ),
    times(50, async (index) => db.insert(teams).values(team(`c${index}`))),
    times(50, async () => db.select().from(teams)),
  ]);
  expect(await db.select().from(teams)).toHaveLength(150);
});

test('a read sees a transaction whole or not at all', async () => {
  const { db } = database;
  const reads: number[] = [];
  const write = inTransaction({ db }, async (tx) => {
    for (let index = 0; index < 20; index += 1) {
      await tx.db.insert(teams).values(team(`whole${index}`));
      reads.push((await readFrom(url)).length);
    }
  });
  await write;
  expect(new Set(reads)).toEqual(new Set([0]));
  expect(await readFrom(url)).toHaveLength(20);
});

test('a write on the outer handle inside a transaction is refused at once, and nothing stays', async () => {
  const { db } = database;
  const work = inTransaction({ db }, async (tx) => {
    await tx.db.insert(teams).values(team('inner'));
    await db.insert(teams).values(team('outer'));
  });
  await expect(work).rejects.toThrow();
  const cause = await work.catch((error: Error) => String(error.cause ?? error));
  expect(cause).toContain('outer database handle');
  expect(await db.select().from(teams)).toEqual([]);
  await db.insert(teams).values(team('after'));
  expect(await db.select().from(teams)).toHaveLength(1);
});

test('a transaction that fails lets the next one in', async () => {
  const { db } = database;
  const failing = times(10, (index) =>
    inTransaction({ db }, async (tx) => {
      await tx.db.insert(teams).values(team(`failed${index}`));
      throw new Error('It failed.');
    }).catch(() => 'failed'),
  );
  const next = inTransaction({ db }, (tx) => tx.db.insert(teams).values(team('next')));
  expect(await failing).toHaveLength(10);
  await next;
  expect((await db.select().from(teams)).map((row) => row.id)).toEqual(['next']);
});

async function readFrom(address: string) {
  const reader = await openDatabase(address);
  try {
    return await reader.db.select().from(teams);
  } finally {
    await reader.close();
  }
}
