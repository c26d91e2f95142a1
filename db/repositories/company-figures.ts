import { and, desc, eq, inArray, isNull, lt, notInArray, type SQL, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type CompanyRow, companies, companyFigures, proposals, users } from '#db/schema/index.ts';
import type { AccessScope } from '#lib/auth/schema.ts';
import type { CompanyFigures, CompanyKind } from '#lib/companies/schema.ts';
import { whereInScope } from './access.ts';
import { afterKeys, inOrder } from './keyset.ts';
import { withoutNeedlessOwner } from './proposal-tallies.ts';
import { type FoundRows, findByWords, notLeading } from './search.ts';

export type CompanyFilter = {
  search: string;
  kind?: CompanyKind;
  industry?: string;
  after?: { values: readonly [string]; id: string };
  limit: number;
};

/** Companies by name. */
export async function listCompaniesByName(scope: DbScope, filter: CompanyFilter): Promise<CompanyRow[]> {
  const found = await findByWords(scope, 'companies', filter.search);
  const keys = [companies.normalisedName, companies.id];
  const order = found.areFew ? [sql<string>`${notLeading(companies.normalisedName)}`, companies.id] : keys;
  const { after } = filter;
  return scope.db
    .select()
    .from(companies)
    .where(and(found.where, fits(filter), after && afterKeys(keys, [...after.values, after.id], 'asc')))
    .orderBy(...inOrder(order, 'asc'))
    .limit(filter.limit);
}

/** What a list by figures is placed by: whether the companies without proposals have come, and the figure until then. */
type FiguresFilter = Omit<CompanyFilter, 'after'> & { after?: { values: readonly [0 | 1, string]; id: string } };

/** Companies by what was sold to them or by how many proposals they have within a scope, the largest first. */
export async function listCompaniesByFigures(
  scope: DbScope,
  access: AccessScope,
  sort: 'value' | 'proposals',
  filter: FiguresFilter,
): Promise<CompanyRow[]> {
  const found = await findByWords(scope, 'companies', filter.search);
  const list = { scope, figures: await figuresIn(scope, access), found, sort, filter };
  const isPast = filter.after?.values[0] === 1;
  const withFigures = isPast ? [] : await listWithFigures(list);
  const missing = filter.limit - withFigures.length;
  if (missing === 0) return withFigures;
  return [...withFigures, ...(await listWithoutFigures(list, isPast ? filter.after?.id : undefined, missing))];
}

type ListByFigures = {
  scope: DbScope;
  figures: Figures;
  found: FoundRows;
  sort: 'value' | 'proposals';
  filter: FiguresFilter;
};

async function listWithFigures({ scope: { db }, figures, found, sort, filter }: ListByFigures): Promise<CompanyRow[]> {
  const column = sort === 'value' ? figures.acceptedMinor : figures.proposals;
  const keys = [sql<number>`${column}`, sql<string>`${figures.companyId}`];
  const { after, limit } = filter;
  const place = after && [sql`cast(${after.values[1]} as bigint)`, after.id];
  const rows = await db
    .select({ company: companies })
    .from(figures)
    .innerJoin(companies, eq(companies.id, figures.companyId))
    .where(and(found.where, fits(filter), place && afterKeys(keys, place, 'desc')))
    .orderBy(...inOrder(keys, 'desc'))
    .limit(limit);
  return rows.map(({ company }) => company);
}

function listWithoutFigures({ scope: { db }, figures, found, filter }: ListByFigures, afterId = '', limit = 0) {
  const ids = db.select({ companyId: figures.companyId }).from(figures);
  return db
    .select()
    .from(companies)
    .where(
      and(found.where, fits(filter), notInArray(companies.id, ids), afterId ? lt(companies.id, afterId) : undefined),
    )
    .orderBy(desc(companies.id))
    .limit(limit);
}

/** What was sold to these companies within a scope; a company without proposals is left out. */
export async function listFiguresOf(
  scope: DbScope,
  access: AccessScope,
  companyIds: readonly string[],
): Promise<Map<string, CompanyFigures>> {
  if (companyIds.length === 0) return new Map();
  const figures = await figuresIn(scope, access, companyIds);
  const rows = await scope.db
    .select({
      companyId: figures.companyId,
      proposals: sql<number>`${figures.proposals}`.mapWith(Number),
      acceptedMinor: sql<string>`cast(${figures.acceptedMinor} as text)`,
    })
    .from(figures);
  return new Map(rows.map(({ companyId, ...one }) => [companyId, one]));
}

/** A company with the name of whoever keeps it. */
export async function findCompanyWithOwner(
  { db }: DbScope,
  id: string,
): Promise<{ company: CompanyRow; ownerName: string } | undefined> {
  const [row] = await db
    .select({ company: companies, ownerName: users.name })
    .from(companies)
    .innerJoin(users, eq(users.id, companies.ownerId))
    .where(eq(companies.id, id));
  return row;
}

type Figures = Awaited<ReturnType<typeof figuresIn>>;

/** The figures of companies within a scope: those that are kept for it, or else added up from the proposals. */
async function figuresIn(scope: DbScope, access: AccessScope, ids?: readonly string[]) {
  const reader = await readerOf(scope, access);
  return reader === undefined ? addUp(scope, access, ids) : keptFor(scope, reader, ids);
}

/** Whose figures are what a scope sees; undefined where it sees those of several readers. */
async function readerOf(scope: DbScope, access: AccessScope): Promise<string | undefined> {
  const narrow = await withoutNeedlessOwner(scope, access);
  if (narrow.kind === 'all') return 'all';
  const readers = [
    ...(narrow.ownerId === null ? [] : [`owner:${narrow.ownerId}`]),
    ...narrow.teamIds.map((teamId) => `team:${teamId}`),
  ];
  return readers.length === 1 ? readers[0] : undefined;
}

function keptFor({ db }: DbScope, reader: string, ids?: readonly string[]) {
  const { companyId, proposals, acceptedMinor } = companyFigures;
  return db
    .select({
      companyId,
      proposals: sql<number>`${proposals}`.as('proposal_count'),
      acceptedMinor: sql<number>`${acceptedMinor}`.as('accepted_sum'),
    })
    .from(companyFigures)
    .where(and(eq(companyFigures.reader, reader), ids && inArray(companyId, [...ids])))
    .as('figures');
}

function addUp({ db }: DbScope, access: AccessScope, ids?: readonly string[]) {
  const { companyId, acceptedMinor, deletedAt } = proposals;
  return db
    .select({
      companyId,
      proposals: sql<number>`count(*)`.as('proposal_count'),
      acceptedMinor: sql<number>`coalesce(sum(${acceptedMinor}), 0)`.as('accepted_sum'),
    })
    .from(proposals)
    .where(and(whereInScope(access, proposals), isNull(deletedAt), ids && inArray(companyId, [...ids])))
    .groupBy(companyId)
    .as('figures');
}

const fits = ({ kind, industry }: Pick<CompanyFilter, 'kind' | 'industry'>): SQL | undefined =>
  and(kind && eq(companies.kind, kind), industry ? eq(companies.industry, industry) : undefined);
