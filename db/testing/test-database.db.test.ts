import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { dialect, dialectOf } from '#db/dialects/index.ts';
import { teams } from '#db/schema/index.ts';
import { createEmptyDatabase } from './empty-database.ts';
import { createTestDatabase } from './test-database.ts';

const team = { id: 'team_a', name: 'A', createdAt: new Date('2026-01-01T00:00:00Z') };

test('each test database is migrated, in the dialect of the run, and sees nothing of another', async () => {
  const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  try {
    expect(dialectOf(one.url)).toBe(dialect);
    await one.db.insert(teams).values(team);
    expect(await one.db.select().from(teams)).toMatchObject([team]);
    expect(await two.db.select().from(teams)).toEqual([]);
  } finally {
    await Promise.all([one.close(), two.close()]);
  }
});

test('migrating what is migrated changes nothing', async () => {
  const { db, url, close } = await createTestDatabase();
  const again = await openDatabase(url);
  try {
    await db.insert(teams).values(team);
    await again.migrate();
    expect(await db.select().from(teams)).toMatchObject([team]);
  } finally {
    await again.close();
    await close();
  }
});

test('a database checks out only when every migration has been applied', async () => {
  const whole = await createTestDatabase();
  const empty = await createEmptyDatabase(tmpdir());
  const behind = await openDatabase(empty.url);
  try {
    const checked = await openDatabase(whole.url);
    await expect(checked.check()).resolves.toBeUndefined();
    await checked.close();
    await expect(behind.check()).rejects.toThrow();
    await behind.migrate();
    await expect(behind.check()).resolves.toBeUndefined();
  } finally {
    await behind.close();
    await Promise.all([whole.close(), empty.close()]);
  }
});
