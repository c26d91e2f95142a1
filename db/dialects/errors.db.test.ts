import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Db, inTransaction } from '#db/client.ts';
import { teamMembers, teams, users } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#db/testing/test-database.ts';
import { dbErrorKind } from './errors.ts';

const at = new Date('2026-01-01T00:00:00Z');
const team = (id: string) => ({ id, name: id, createdAt: at });

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await createTestDatabase();
  db = database.db;
  await db.insert(teams).values(team('team_a'));
});
afterAll(() => database.close());

const kindOf = (work: PromiseLike<unknown>) => Promise.resolve(work).then(() => 'none', dbErrorKind);

describe('the same failure has the same word on both engines', () => {
  const person = { id: 'usr_a', email: 'a@example.test', name: 'A', createdAt: at, updatedAt: at };

  test('unique: a key or a value that is taken', async () => {
    expect(await kindOf(db.insert(teams).values(team('team_a')))).toBe('unique');
    await db.insert(users).values(person);
    expect(await kindOf(db.insert(users).values({ ...person, id: 'usr_b' }))).toBe('unique');
  });

  test('foreign key: what it names is not there', async () => {
    expect(await kindOf(db.insert(teamMembers).values({ teamId: 'nowhere', userId: 'nobody', isLead: false }))).toBe(
      'foreign_key',
    );
  });

  test('check: a value that the table refuses', async () => {
    expect(await kindOf(db.insert(users).values({ ...person, id: 'usr_c', email: 'A@EXAMPLE.TEST' }))).toBe('check');
  });

  test('not null: a value that is missing', async () => {
    expect(await kindOf(db.insert(teams).values({ ...team('team_b'), name: null as never }))).toBe('not_null');
  });

  test('none of them: anything else', () => {
    expect(dbErrorKind(new Error('The mail server refuses.'))).toBeUndefined();
    expect(dbErrorKind('words')).toBeUndefined();
  });
});

describe('a transaction', () => {
  const ctx = () => ({ db });
  const ids = async () => (await db.select().from(teams)).map((row) => row.id);

  test('is all or nothing', async () => {
    const work = inTransaction(ctx(), async ({ db }) => {
      await db.insert(teams).values(team('team_half'));
      throw new Error('Something went wrong halfway.');
    });
    await expect(work).rejects.toThrow('halfway');
    expect(await ids()).not.toContain('team_half');
  });

  test('is joined by the one inside it: both or none', async () => {
    const outer = inTransaction(ctx(), async (outer) => {
      await inTransaction(outer, ({ db }) => db.insert(teams).values(team('team_inner')));
      throw new Error('The outer one failed.');
    });
    await expect(outer).rejects.toThrow('outer');
    expect(await ids()).not.toContain('team_inner');
  });

  test('turns a unique value that is taken into a conflict', async () => {
    const work = inTransaction(ctx(), ({ db }) => db.insert(teams).values(team('team_a')));
    await expect(work).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is tried again when the database is busy, three times at most', async () => {
    const busy = Object.assign(new Error('busy'), { code: '40001' });
    let attempts = 0;
    const third = inTransaction(ctx(), async () => {
      attempts += 1;
      if (attempts < 3) throw busy;
      return attempts;
    });
    expect(await third).toBe(3);
    attempts = 0;
    const never = inTransaction(ctx(), async () => {
      attempts += 1;
      throw busy;
    });
    await expect(never).rejects.toBe(busy);
    expect(attempts).toBe(3);
  });

  test('of many at once, exactly one changes what only one may', async () => {
    const name = async (to: string) =>
      inTransaction(ctx(), async ({ db }) => {
        const [changed] = await db
          .update(teams)
          .set({ name: to })
          .where(and(eq(teams.id, 'team_a'), eq(teams.name, 'team_a')))
          .returning();
        return changed ? 1 : 0;
      });
    const won = await Promise.all(Array.from({ length: 20 }, (_, index) => name(`named ${index}`)));
    expect(won.reduce<number>((sum, one) => sum + one, 0)).toBe(1);
  });
});
