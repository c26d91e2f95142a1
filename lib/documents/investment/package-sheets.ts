import { formatDate } from '#lib/core/dates.ts';
import { formatCount } from '#lib/core/format.ts';
import type { PriceRows, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';
import type { DeckContext } from '../deck-context.ts';
import { leftCell, mergeEqual, type Sheet, type SheetCell, type SheetRow, separateCells } from './sheet.ts';
import { feeLabel, sheetLabels, vatLabel } from './sheet-labels.ts';

/**
 * A package: a column per location where its rows differ, one merged cell where they don't. Where the locations need
 * several sheets of at most `maxColumns`, the package's own figures stand on the last.
 */
export function packageSheets(context: DeckContext, prices: PriceRows, maxColumns: number): Sheet[] {
  const { sites } = context.snapshot;
  const sheetCount = Math.ceil(sites.length / maxColumns);
  const perSheet = Math.ceil(sites.length / sheetCount);
  return Array.from({ length: sheetCount }, (_, index) => {
    const shown = sites.slice(index * perSheet, (index + 1) * perSheet);
    return packageSheet(context, shown, index === sheetCount - 1 ? prices : null);
  });
}

function packageSheet({ snapshot, money }: DeckContext, sites: SnapshotSite[], prices: PriceRows | null): Sheet {
  const all = snapshot.sites;
  const isSplit = sites.length < all.length;
  const ofPackage = (label: string, amountMinor: number, kind: SheetRow['kind'] = 'line'): SheetRow[] => [
    row(isSplit ? `${label}, all ${all.length} locations` : label, [merged(money(amountMinor), sites.length)], kind),
  ];
  const lengths = sites.map(({ options }) => formatCount(options[0]?.weeks ?? 0, 'week'));
  const fees = sites.map(({ feeShownMinor }) => money(feeShownMinor ?? 0));
  return {
    columnCount: sites.length + 1,
    firstColumn: 'labels',
    rows: [
      row(sheetLabels.location, separateCells(sites.map(({ name }) => name)), 'heading'),
      row(sheetLabels.starts, mergeWhenAllEqual(sites.map(({ startsOn }) => formatDate(startsOn)))),
      row(sheetLabels.ends, mergeWhenAllEqual(sites.map(({ options }) => formatDate(options[0]?.endsOn ?? '')))),
      row(sheetLabels.duration, mergeWhenAllEqual(lengths)),
      ...(prices ? ofPackage(sheetLabels.net, prices.netMinor) : []),
      row(feeLabel(sites), separateCells(fees)),
      ...(prices
        ? [
            ...ofPackage(sheetLabels.municipality, prices.municipalityMinor),
            ...ofPackage(vatLabel(snapshot), prices.vatMinor),
            ...ofPackage(sheetLabels.total, prices.totalMinor, 'total'),
          ]
        : []),
    ],
    ...(!prices && { note: `The figures of the whole package follow after its ${all.length} locations.` }),
  };
}

const merged = (text: string, span: number): SheetCell => ({ text, span, align: span > 1 ? 'center' : 'right' });

const row = (label: string, cells: SheetCell[], kind: SheetRow['kind'] = 'line'): SheetRow => ({
  kind,
  cells: [leftCell(label), ...cells],
});

function mergeWhenAllEqual(texts: string[]): SheetCell[] {
  return new Set(texts).size === 1 ? mergeEqual(texts) : separateCells(texts);
}
