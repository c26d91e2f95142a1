import { type Ctx, may, requirePermission } from '#lib/auth/context.ts';
import { writeCsv } from '#lib/documents/sheet/write-csv.ts';
import type { MadeFile } from '#lib/files/schema.ts';
import { locationColumns, priceColumns, pricesFromColumn } from './sheet/columns.ts';

/** An empty file with all columns that an import understands; those of prices for who may change prices. */
export async function getImportTemplate(ctx: Ctx): Promise<MadeFile> {
  requirePermission(ctx, 'locations:create');
  const prices = may(ctx, 'rate_cards:update') ? [...priceColumns, pricesFromColumn] : [];
  const bytes = writeCsv({ columns: [...locationColumns, ...prices], rows: [] });
  return { name: 'locations-template.csv', mediaType: 'text/csv; charset=utf-8', bytes };
}
