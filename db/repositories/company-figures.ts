import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type CompanyRow, companies, proposals, users } from '#db/schema/index.ts';
import type { AccessScope } from '#lib/auth/schema.ts';
import type { CompanyFigures, CompanyKind } from '#lib/companies/schema.ts';
import { whereInScope } from './access.ts';
import { afterKeys, inOrder } from './keyset.ts';
import { findByWords, notLeading } from './search.ts';

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

/** Companies by what was sold to them or by how many proposals they have within a scope, the largest first. */
export async function listCompaniesByFigures(
  { db }: DbScope,
  scope: AccessScope,
  sort: 'value' | 'proposals',
  filter: CompanyFilter,
): Promise<CompanyRow[]> {
  const found = await findByWords({ db }, 'companies', filter.search);
  const figures = figuresIn({ db }, scope).as('figures');
  const column = sort === 'value' ? figures.acceptedMinor : figures.proposals;
  const keys = [sql<number>`coalesce(${column}, 0)`, sql<string>`${companies.id}`];
  const { after } = filter;
  const place = after && [sql`cast(${after.values[0]} as bigint)`, after.id];
  const rows = await db
    .select({ company: companies })
    .from(companies)
    .leftJoin(figures, eq(figures.companyId, companies.id))
    .where(and(found.where, fits(filter), place && afterKeys(keys, place, 'desc')))
    .orderBy(...inOrder(keys, 'desc'))
    .limit(filter.limit);
  return rows.map(({ company }) => company);
}

/** What was sold to these companies within a scope; a company without proposals is left out. */
export async function listFiguresOf(
  { db }: DbScope,
  scope: AccessScope,
  companyIds: readonly string[],
): Promise<Map<string, CompanyFigures>> {
  if (companyIds.length === 0) return new Map();
  const figures = figuresIn({ db }, scope, inArray(proposals.companyId, [...companyIds])).as('figures');
  const rows = await db
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

// The newest accepted version counts, also while a later one is being written; the head row tells it for first versions.
const acceptedTotal = sql`case
  when proposals.latest_version = 1 then case when proposals.status = 'accepted' then proposals.total_minor end
  else (select v.total_minor from proposal_versions v where v.proposal_id = proposals.id and v.status = 'accepted' order by v.version desc limit 1)
end`;

function figuresIn({ db }: DbScope, scope: AccessScope, which?: SQL) {
  return db
    .select({
      companyId: proposals.companyId,
      proposals: sql<number>`count(*)`.as('proposal_count'),
      acceptedMinor: sql<number>`coalesce(sum(${acceptedTotal}), 0)`.as('accepted_minor'),
    })
    .from(proposals)
    .where(and(whereInScope(scope, proposals), isNull(proposals.deletedAt), which))
    .groupBy(proposals.companyId);
}

const fits = ({ kind, industry }: CompanyFilter): SQL | undefined =>
  and(kind && eq(companies.kind, kind), industry ? eq(companies.industry, industry) : undefined);
