import { asc, eq, inArray, or, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { apiKeys, brands, companies, locations, proposals, roles, teams, users } from '#db/schema/index.ts';

const named = {
  user: { table: users, name: users.name },
  team: { table: teams, name: teams.name },
  role: { table: roles, name: roles.name },
  api_key: { table: apiKeys, name: apiKeys.name },
  location: { table: locations, name: locations.nameEn },
  company: { table: companies, name: companies.name },
  brand: { table: brands, name: brands.name },
  proposal: { table: proposals, name: proposals.number },
} as const;
type NamedType = keyof typeof named;

const isNamed = (type: string): type is NamedType => type in named;

/** What objects of several types are called now, by id; those without a name are left out. */
export async function listObjectNames(
  { db }: DbScope,
  objects: readonly { type: string; id: string }[],
): Promise<Map<string, string>> {
  const idsByType = Map.groupBy(objects, ({ type }) => type);
  const found = await Promise.all(
    [...idsByType].map(async ([type, some]) => {
      if (!isNamed(type)) return [];
      const { table, name } = named[type];
      const ids = [...new Set(some.map(({ id }) => id))];
      return db.select({ id: table.id, name }).from(table).where(inArray(table.id, ids));
    }),
  );
  return new Map(found.flat().map(({ id, name }) => [id, name]));
}

const mostOfAType = 50;

/** Objects whose name contains some words, people also by email, proposals by their whole number; at most 50 of a type. */
export async function listObjectsNamed(
  { db }: DbScope,
  search: string,
): Promise<{ type: string; ids: readonly string[] }[]> {
  const words = search.toLowerCase();
  return Promise.all(
    Object.entries(named).map(async ([type, { table, name }]) => {
      const contains = sql`lower(${name}) like ${`%${words.replace(/[%_\\]/g, '')}%`}`;
      const fits = type === 'proposal' ? eq(name, search.toUpperCase()) : contains;
      const byMail = type === 'user' ? eq(users.email, words) : undefined;
      const rows = await db.select({ id: table.id }).from(table).where(or(fits, byMail)).limit(mostOfAType);
      return { type, ids: rows.map(({ id }) => id) };
    }),
  );
}

/** Everybody who has or had an account, by name, at most `limit`. */
export function listEverybody({ db }: DbScope, limit: number): Promise<{ id: string; name: string }[]> {
  return db.select({ id: users.id, name: users.name }).from(users).orderBy(asc(users.name), asc(users.id)).limit(limit);
}
