import { withDetails } from '#db/repositories/inventory.ts';
import { type LocationPage, listLocationPage, type PlacedLocation } from '#db/repositories/locations.ts';
import { recordExport } from '#lib/audit/record-export.ts';
import { type Ctx, may, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { today } from '#lib/core/dates.ts';
import { invalidInput } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { writeCsv } from '#lib/documents/sheet/write-csv.ts';
import { writeSheet } from '#lib/documents/sheet/write-sheet.ts';
import type { MadeFile } from '#lib/files/schema.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import { fieldsOfRow } from './location-columns.ts';
import { type ExportFormat, ExportLocationsInput } from './schema/files.ts';
import { locationColumns, priceColumns } from './sheet/columns.ts';
import { toSheetLocation } from './sheet/plan-import.ts';
import { toLocationFilter } from './to-location-filter.ts';

const mostRows = 50_000;
const rowsAtOnce = 500;

/**
 * All locations that the filters show, on every page of the list, as CSV or XLSX; an import takes the CSV back. Prices,
 * those in force today, only for those who may see them. It leaves an audit row. Throws recent_sign_in_needed, and
 * invalid_input beyond 50,000.
 */
export async function exportLocations(ctx: Ctx, input: ExportLocationsInput = {}): Promise<MadeFile> {
  requirePermission(ctx, 'locations:read');
  requireRecentSignIn(ctx);
  const { format, sort, direction, ...filters } = parseInput(ExportLocationsInput, input);
  const filter = toLocationFilter(ctx, { ...filters, sort });
  const { timeZone } = await getBusinessSettings(ctx);
  const day = today(ctx.now, timeZone);
  const rows = await loadAll(ctx, { filter, sort, direction, limit: rowsAtOnce, pricesOn: day });
  const columns = may(ctx, 'rate_cards:read') ? [...locationColumns, ...priceColumns] : locationColumns;
  const cells = rows.map(({ location, rateCard }) => {
    const { id, key, status, updatedAt } = location;
    const known = { id, key, status, updatedAt, fields: fieldsOfRow(location), rateCard };
    const shown = toSheetLocation(known, day);
    return columns.map((column) => column.cell(shown));
  });
  const sheet = { name: 'Locations', columns, rows: cells };
  const bytes = format === 'csv' ? writeCsv(sheet) : await writeSheet(sheet);
  await recordExport(ctx, {
    list: 'locations',
    format,
    filters: { ...filters, sort, direction },
    rowCount: rows.length,
  });
  return { name: `locations-${day}.${format}`, mediaType: mediaTypes[format], bytes };
}

const mediaTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

async function loadAll(ctx: Ctx, first: LocationPage) {
  const found: PlacedLocation[] = [];
  for (let page = first; ; ) {
    const rows = await listLocationPage(ctx, page);
    found.push(...rows);
    if (found.length > mostRows) throw invalidInput('inventory.exportTooMany');
    const last = rows.at(-1);
    if (!last || rows.length < rowsAtOnce) break;
    page = { ...first, after: { values: last.place, id: last.location.id } };
  }
  return withDetails(
    ctx,
    found.map(({ location }) => location),
  );
}
