import { z } from 'zod';
import { listCompaniesByFigures, listCompaniesByName, listFiguresOf } from '#db/repositories/company-figures.ts';
import { type Ctx, may, requirePermission } from '#lib/auth/context.ts';
import { parseCursor, toCursor } from '#lib/core/cursor.ts';
import { parseInput } from '#lib/core/parse.ts';
import { normaliseCompanyName } from './rules.ts';
import { type CompanyListItem, ListCompanyFiguresInput, noFigures } from './schema.ts';
import { toCompanyDto } from './to-company-dto.ts';

const digits = z.string().regex(/^\d{1,19}$/);
const orders = {
  name: { sort: 'name', values: z.tuple([z.string()]) },
  value: { sort: 'value', values: z.tuple([digits]) },
  proposals: { sort: 'proposals', values: z.tuple([digits]) },
};

/**
 * Companies with what was sold to them, of the proposals that the caller may read; `nextCursor` is null on the last
 * page. Whoever may read no proposals gets the companies by name, without figures.
 */
export async function listCompanyFigures(
  ctx: Ctx,
  input: ListCompanyFiguresInput = {},
): Promise<{ items: CompanyListItem[]; nextCursor: string | null }> {
  requirePermission(ctx, 'crm:read_companies');
  const { search, cursor, limit, ...given } = parseInput(ListCompanyFiguresInput, input);
  const scope = may(ctx, 'proposals:read') ? requirePermission(ctx, 'proposals:read') : null;
  const sort = scope ? given.sort : 'name';
  const filter = {
    ...given,
    search: search && normaliseCompanyName(search),
    limit: limit + 1,
    after: cursor ? parseCursor(cursor, orders[sort]) : undefined,
  };
  const rows = await (scope && sort !== 'name'
    ? listCompaniesByFigures(ctx, scope, sort, filter)
    : listCompaniesByName(ctx, filter));
  const page = rows.slice(0, limit);
  const ids = page.map(({ id }) => id);
  const known = scope && (await listFiguresOf(ctx, scope, ids));
  const items = page.map((row) => ({ ...toCompanyDto(row), figures: known && (known.get(row.id) ?? noFigures) }));
  const last = page.at(-1);
  if (rows.length <= limit || !last) return { items, nextCursor: null };
  const { acceptedMinor: value, proposals } = known?.get(last.id) ?? noFigures;
  const place = { name: last.normalisedName, value, proposals: String(proposals) }[sort];
  return { items, nextCursor: toCursor({ sort, values: [place], id: last.id }) };
}
