import type { PriceRows, ProposalSnapshot, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';
import type { DeckContext } from '../deck-context.ts';
import type { DeckLabels } from '../labels/deck-labels.ts';
import { leftCell, mergeEqual, type Sheet, type SheetRow, separateCells } from './sheet.ts';
import { feeLabel, vatLabel } from './sheet-labels.ts';

/** A column: one option of a location, or the sum over all of them. */
type Column = {
  /** Neighbours with the same one share the location's heading. */
  site: number;
  heading: string;
  startsOn: string;
  endsOn: string;
  duration: string;
  rows: PriceRows;
};

/**
 * Locations that stand alone, with a column per option and the sum over all of them at the end. A sheet has at most
 * `maxColumns`; the options of a location stay together where they can.
 */
export function optionSheets(context: DeckContext, maxColumns: number): Sheet[] {
  const { snapshot, labels } = context;
  const columnsOfSites = snapshot.sites.map((site, index) => columnsOf(site, index, labels));
  const groups = [...columnsOfSites, totalColumns(snapshot, labels)];
  return packColumns(groups, maxColumns).map((columns) => columnSheet(context, columns));
}

function columnsOf(site: SnapshotSite, index: number, labels: DeckLabels): Column[] {
  const heading = labels.nameOfSite(site);
  return site.options.flatMap(({ price, weeks, endsOn }) => {
    if (!price) return [];
    const dates = { startsOn: labels.date(site.startsOn), endsOn: labels.date(endsOn) };
    return [{ site: index, heading, ...dates, duration: labels.weeks(weeks), rows: price.shown }];
  });
}

function totalColumns({ sites, grandTotal }: ProposalSnapshot, labels: DeckLabels): Column[] {
  if (!grandTotal) return [];
  const heading = labels.allLocations;
  return [{ site: sites.length, heading, startsOn: '', endsOn: '', duration: '', rows: grandTotal }];
}

/** Fills sheets one after the other; a group that is too large for one is continued on the next. */
function packColumns(groups: readonly Column[][], maxColumns: number): Column[][] {
  const sheets: Column[][] = [];
  for (const group of groups) {
    for (let from = 0; from < group.length; from += maxColumns) {
      const part = group.slice(from, from + maxColumns);
      const last = sheets.at(-1);
      if (last && last.length + part.length <= maxColumns) last.push(...part);
      else sheets.push(part);
    }
  }
  return sheets;
}

function columnSheet({ snapshot, labels, money }: DeckContext, columns: readonly Column[]): Sheet {
  const sites = columns.map(({ site }) => site);
  const words = (pick: (column: Column) => string) => columns.map(pick);
  const amounts = (row: keyof PriceRows) => separateCells(columns.map(({ rows }) => money(rows[row])));
  const line = (label: string, cells: SheetRow['cells'], kind: SheetRow['kind'] = 'line'): SheetRow => ({
    kind,
    cells: [leftCell(label), ...cells],
  });
  const shownSites = snapshot.sites.filter((_, index) => sites.includes(index));
  return {
    columnCount: columns.length + 1,
    firstColumn: 'labels',
    rows: [
      line(
        labels.sheet.location,
        mergeEqual(
          words(({ heading }) => heading),
          sites,
        ),
        'heading',
      ),
      line(
        labels.sheet.starts,
        mergeEqual(
          words(({ startsOn }) => startsOn),
          sites,
        ),
      ),
      line(labels.sheet.ends, separateCells(words(({ endsOn }) => endsOn))),
      line(labels.sheet.duration, separateCells(words(({ duration }) => duration))),
      line(labels.sheet.net, amounts('netMinor')),
      line(feeLabel(shownSites.length > 0 ? shownSites : snapshot.sites, labels), amounts('feeMinor')),
      line(labels.sheet.municipality, amounts('municipalityMinor')),
      line(vatLabel(snapshot, labels), amounts('vatMinor')),
      line(labels.sheet.total, amounts('totalMinor'), 'total'),
    ],
  };
}
