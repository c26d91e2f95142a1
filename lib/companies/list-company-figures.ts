import { z } from 'zod';
import { listCompaniesByFigures, listCompaniesByName, listFiguresOf } from '#db/repositories/company-figures.ts';
import { type Ctx, may, requirePermission } from '#lib/auth/context.ts';
import { parseCursor, toCursor } from '#lib/core/cursor.ts';
import { parseInput } from '#lib/core/parse.ts';
import { normaliseCompanyName } from './rules.ts';
import { type CompanyListItem, ListCompanyFiguresInput, noFigures } from './schema.ts';
import { toCompanyDto } from './to-company-dto.ts';

const digits = z.string().regex(/^\d{1,19}$/);
/** Companies without proposals come last, with a 1 before their figure. */
const figure = z.tuple([z.union([z.literal(0), z.literal(1)]), digits]);
const byName = { sort: 'name', values: z.tuple([z.string()]) };
const byFigures = { value: { sort: 'value', values: figure }, proposals: { sort: 'proposals', values: figure } };

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
  const filter = { ...given, search: search && normaliseCompanyName(search), limit: limit + 1 };
  const rows = await (scope && sort !== 'name'
    ? listCompaniesByFigures(ctx, scope, sort, { ...filter, after: placeOf(cursor, byFigures[sort]) })
    : listCompaniesByName(ctx, { ...filter, after: placeOf(cursor, byName) }));
  const page = rows.slice(0, limit);
  const ids = page.map(({ id }) => id);
  const known = scope && (await listFiguresOf(ctx, scope, ids));
  const items = page.map((row) => ({ ...toCompanyDto(row), figures: known && (known.get(row.id) ?? noFigures) }));
  const last = page.at(-1);
  if (rows.length <= limit || !last) return { items, nextCursor: null };
  const { acceptedMinor, proposals } = known?.get(last.id) ?? noFigures;
  const figureOf = { value: acceptedMinor, proposals: String(proposals) };
  const values = sort === 'name' ? [last.normalisedName] : [known?.has(last.id) ? 0 : 1, figureOf[sort]];
  return { items, nextCursor: toCursor({ sort, values, id: last.id }) };
}

const placeOf = <S extends z.ZodType<readonly (string | number)[]>>(
  cursor: string | undefined,
  order: { sort: string; values: S },
) => (cursor ? parseCursor(cursor, order) : undefined);
