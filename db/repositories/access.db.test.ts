import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { companies, teams, users } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#db/testing/test-database.ts';
import { isInScope } from '#lib/auth/rules.ts';
import type { AccessScope } from '#lib/auth/schema.ts';
import { whereInScope } from './access.ts';

const createdAt = new Date('2026-01-01T00:00:00Z');
const userIds = ['usr_a', 'usr_b', 'usr_c', 'usr_d', 'usr_e'];
const teamIds = ['team_a', 'team_b', 'team_c', 'team_d'];
// Every owner in every team and in none, several times over: 125 rows, so that 80 scopes are 10,000 cases.
const rows = Array.from({ length: 125 }, (_, index) => ({
  id: `cmp_${String(index).padStart(3, '0')}`,
  ownerId: userIds[index % userIds.length] ?? '',
  teamId: [null, ...teamIds][Math.floor(index / userIds.length) % (teamIds.length + 1)] ?? null,
}));

const scopes: fc.Arbitrary<AccessScope> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ kind: 'all' as const }) },
  {
    weight: 15,
    arbitrary: fc.record({
      kind: fc.constant('some' as const),
      ownerId: fc.option(fc.constantFrom(...userIds, 'usr_unknown')),
      teamIds: fc.uniqueArray(fc.constantFrom(...teamIds, 'team_unknown')),
    }),
  },
);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const stamps = { createdAt, updatedAt: createdAt };
  const { db } = database;
  await db.insert(users).values(userIds.map((id) => ({ id, email: `${id}@example.test`, name: id, ...stamps })));
  await db.insert(teams).values(teamIds.map((id) => ({ id, name: id, createdAt })));
  await db.insert(companies).values(rows.map((row) => ({ ...row, name: row.id, normalisedName: row.id, ...stamps })));
});
afterAll(() => database.close());

test('a scope as a query finds what the pure rule lets in, in 10,000 cases', async () => {
  const findIds = async (scope: AccessScope) => {
    const query = database.db.select({ id: companies.id }).from(companies);
    return (await query.where(whereInScope(scope, companies)).orderBy(companies.id)).map((row) => row.id);
  };
  await fc.assert(
    fc.asyncProperty(scopes, async (scope) => {
      const allowed = rows.filter((row) => isInScope(scope, row)).map((row) => row.id);
      expect(await findIds(scope)).toEqual(allowed);
    }),
    { numRuns: 80, seed: 20_261_120 },
  );
});
