import type { PriceRows, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';
import type { DeckContext } from '../deck-context.ts';
import { leftCell, mergeEqual, type Sheet, type SheetCell, type SheetRow, separateCells } from './sheet.ts';
import { feeLabel, vatLabel } from './sheet-labels.ts';

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

function packageSheet(context: DeckContext, sites: SnapshotSite[], prices: PriceRows | null): Sheet {
  const { snapshot, labels, money } = context;
  const all = snapshot.sites;
  const isSplit = sites.length < all.length;
  const ofPackage = (label: string, amountMinor: number, kind: SheetRow['kind'] = 'line'): SheetRow[] => [
    row(isSplit ? labels.ofAllLocations(label, all.length) : label, [merged(money(amountMinor), sites.length)], kind),
  ];
  const lengths = sites.map(({ options }) => labels.weeks(options[0]?.weeks ?? 0));
  const fees = sites.map(({ feeShownMinor }) => money(feeShownMinor ?? 0));
  return {
    columnCount: sites.length + 1,
    firstColumn: 'labels',
    rows: [
      row(labels.sheet.location, separateCells(sites.map(labels.nameOfSite)), 'heading'),
      row(labels.sheet.starts, mergeWhenAllEqual(sites.map(({ startsOn }) => labels.date(startsOn)))),
      row(labels.sheet.ends, mergeWhenAllEqual(sites.map(({ options }) => labels.date(options[0]?.endsOn ?? '')))),
      row(labels.sheet.duration, mergeWhenAllEqual(lengths)),
      ...(prices ? ofPackage(labels.sheet.net, prices.netMinor) : []),
      row(feeLabel(sites, labels), separateCells(fees)),
      ...(prices
        ? [
            ...ofPackage(labels.sheet.municipality, prices.municipalityMinor),
            ...ofPackage(vatLabel(snapshot, labels), prices.vatMinor),
            ...ofPackage(labels.sheet.total, prices.totalMinor, 'total'),
          ]
        : []),
    ],
    ...(!prices && { note: labels.packageFollows(all.length) }),
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
