import { listProposalRows, type ProposalFilter, sumProposalRows } from '#db/repositories/proposal-lists.ts';
import { recordExport } from '#lib/audit/record-export.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { today } from '#lib/core/dates.ts';
import { AppError } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import type { SheetCell } from '#lib/documents/sheet/sheet.ts';
import { writeSheet } from '#lib/documents/sheet/write-sheet.ts';
import type { MadeFile } from '#lib/files/schema.ts';
import { loadPricingSettings } from '#lib/settings/load-settings.ts';
import { exportColumns, toExportRow } from './rules/export-row.ts';
import { ProposalFilters } from './schema.ts';
import { toProposalFilter } from './to-proposal-filter.ts';

const mostRows = 5_000;
const rowsAtOnce = 200;

/**
 * An Excel file of the proposals that the caller may read and that fit the filters, most recently changed first, amounts
 * in the base currency. It leaves an audit row. Throws recent_sign_in_needed, and limit_exceeded beyond 5,000.
 */
export async function exportProposals(ctx: Ctx, input: ProposalFilters = {}): Promise<MadeFile> {
  const scope = requirePermission(ctx, 'proposals:read');
  requireRecentSignIn(ctx);
  const filters = parseInput(ProposalFilters, input);
  const filter = await toProposalFilter(ctx, filters);
  const { count } = await sumProposalRows(ctx, scope, filter, mostRows + 1);
  if (count > mostRows) {
    throw new AppError('limit_exceeded', say('proposals.exportTooMany'));
  }
  const { timeZone } = (await loadPricingSettings(ctx)).settings;
  const rows = await collectRows(ctx, scope, { filter, timeZone });
  const bytes = await writeSheet({ name: say('exporting.sheet'), columns: exportColumns(), rows });
  await recordExport(ctx, { list: 'proposals', format: 'xlsx', filters, rowCount: rows.length });
  return {
    name: `${say('exporting.fileName', { day: { choice: today(ctx.now, timeZone) } })}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes,
  };
}

/** Page by page, so that only few of the long frozen versions are in memory at once. */
async function collectRows(
  ctx: Ctx,
  scope: ReturnType<typeof requirePermission>,
  { filter, timeZone }: { filter: ProposalFilter; timeZone: string },
): Promise<SheetCell[][]> {
  const rows: SheetCell[][] = [];
  let after: { at: Date; id: string } | undefined;
  for (;;) {
    const page = await listProposalRows(ctx, scope, { ...filter, after, limit: rowsAtOnce });
    for (const { proposal, version, ...names } of page) {
      const { number, status, updatedAt } = proposal;
      rows.push(toExportRow({ number, status, updatedOn: today(updatedAt, timeZone), ...names }, version.snapshot));
    }
    const last = page.at(-1)?.proposal;
    if (!last || page.length < rowsAtOnce || rows.length >= mostRows) return rows;
    after = { at: last.updatedAt, id: last.id };
  }
}
