import { formatDate } from '#lib/core/dates.ts';
import { formatCount } from '#lib/core/format.ts';
import type { PriceRows } from '#lib/proposals/schema/snapshot.ts';
import type { DeckContext } from '../deck-context.ts';
import { leftCell, type Sheet, type SheetRow, separateCells } from './sheet.ts';
import { feeLabel, sheetLabels, vatLabel } from './sheet-labels.ts';

/** Many locations with one option each: a row per location and the sum over all of them, for reading on one page. */
export function listSheet({ snapshot, money }: DeckContext, grandTotal: PriceRows): Sheet {
  const { sites } = snapshot;
  const amounts = (rows: PriceRows) =>
    [rows.netMinor, rows.feeMinor, rows.municipalityMinor, rows.vatMinor, rows.totalMinor].map(money);
  const row = (kind: SheetRow['kind'], name: string, words: string[]): SheetRow => ({
    kind,
    cells: [leftCell(name), ...separateCells(words)],
  });
  const { location, starts, ends, duration, net, municipality, total } = sheetLabels;
  const headings = [starts, ends, duration, net, feeLabel(sites), municipality, vatLabel(snapshot), total];
  return {
    columnCount: headings.length + 1,
    firstColumn: 'locations',
    rows: [
      row('heading', location, headings),
      ...sites.flatMap((site) => {
        const [option] = site.options;
        if (!option?.price) return [];
        const dates = [formatDate(site.startsOn), formatDate(option.endsOn), formatCount(option.weeks, 'week')];
        return [row('line', site.name, [...dates, ...amounts(option.price.shown)])];
      }),
      row('total', 'All locations', ['', '', '', ...amounts(grandTotal)]),
    ],
  };
}

/** The same list over several sheets, each under its heading; the sum stands on the last. */
export function splitList(sheet: Sheet, sheetCount: number): Sheet[] {
  const headings = sheet.rows.filter(({ kind }) => kind === 'heading');
  const lines = sheet.rows.filter(({ kind }) => kind === 'line');
  const totals = sheet.rows.filter(({ kind }) => kind === 'total');
  const perSheet = Math.ceil(lines.length / sheetCount);
  return Array.from({ length: sheetCount }, (_, index) => {
    const shown = lines.slice(index * perSheet, (index + 1) * perSheet);
    return { ...sheet, rows: [...headings, ...shown, ...(index === sheetCount - 1 ? totals : [])] };
  });
}
