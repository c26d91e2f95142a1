import type { PriceRows } from '#lib/proposals/schema/snapshot.ts';
import type { DeckContext } from '../deck-context.ts';
import { leftCell, type Sheet, type SheetRow, separateCells } from './sheet.ts';
import { feeLabel, vatLabel } from './sheet-labels.ts';

/** Many locations with one option each: a row per location and the sum over all of them, for reading on one page. */
export function listSheet({ snapshot, labels, money }: DeckContext, grandTotal: PriceRows): Sheet {
  const { sites } = snapshot;
  const amounts = (rows: PriceRows) =>
    [rows.netMinor, rows.feeMinor, rows.municipalityMinor, rows.vatMinor, rows.totalMinor].map(money);
  const row = (kind: SheetRow['kind'], name: string, words: string[]): SheetRow => ({
    kind,
    cells: [leftCell(name), ...separateCells(words)],
  });
  const { location, starts, ends, duration, net, municipality, total } = labels.sheet;
  const headings = [
    starts,
    ends,
    duration,
    net,
    feeLabel(sites, labels),
    municipality,
    vatLabel(snapshot, labels),
    total,
  ];
  return {
    columnCount: headings.length + 1,
    firstColumn: 'locations',
    rows: [
      row('heading', location, headings),
      ...sites.flatMap((site) => {
        const [option] = site.options;
        if (!option?.price) return [];
        const dates = [labels.date(site.startsOn), labels.date(option.endsOn), labels.weeks(option.weeks)];
        return [row('line', labels.nameOfSite(site), [...dates, ...amounts(option.price.shown)])];
      }),
      row('total', labels.allLocations, ['', '', '', ...amounts(grandTotal)]),
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
