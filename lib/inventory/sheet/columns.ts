import type { SheetCell, SheetColumn } from '#lib/documents/sheet/sheet.ts';
import { faceCounts, type LocationFields, rateCardWeeks } from '#lib/inventory/schema/changes.ts';
import { type LocationStatus, locationKinds, locationStatuses } from '#lib/inventory/schema.ts';
import {
  type CellReader,
  readChoice,
  readDay,
  readDegreesCell,
  readDirhamsCell,
  readLine,
  readList,
  readMetresCell,
  readNumberOf,
  readText,
  readWholeCell,
} from './readers.ts';

/** A location as a line of a file has it; `prices` in fils by weeks, those in force. */
export type SheetLocation = {
  key: string;
  status: LocationStatus;
  fields: LocationFields;
  prices: ReadonlyMap<number, number>;
};

export type ColumnId = keyof LocationFields | 'key' | 'status' | 'pricesFrom' | `net${number}`;

/** A column of the file: how it is called, what it holds, and how a cell is written and read. */
export type LocationSheetColumn = SheetColumn & {
  id: ColumnId;
  /** Other words for it that are understood. */
  also: readonly string[];
  cell(location: SheetLocation): SheetCell;
  read: CellReader<unknown>;
};

type Kind = 'text' | 'integer' | 'date' | { money: number } | { scaled: number };

function column(
  id: ColumnId,
  [header, ...also]: [string, ...string[]],
  kind: Kind,
  cell: LocationSheetColumn['cell'],
  read: CellReader<unknown>,
): LocationSheetColumn {
  if (typeof kind === 'string') return { id, header, also, kind, cell, read };
  if ('money' in kind) return { id, header, also, kind: 'money', places: kind.money, cell, read };
  return { id, header, also, kind: 'scaled', places: kind.scaled, cell, read };
}

type Named<Value> = {
  [Id in keyof LocationFields]: LocationFields[Id] extends Value ? Id : never;
}[keyof LocationFields];

const line = (id: Named<string>, ...words: [string, ...string[]]) =>
  column(id, words, 'text', ({ fields }) => fields[id], readLine);
const number = (id: Named<number | null>, kind: Kind, read: CellReader<unknown>, ...words: [string, ...string[]]) =>
  column(id, words, kind, ({ fields }) => fields[id], read);
const list = (id: Named<string[]>, ...words: [string, ...string[]]) =>
  column(id, words, 'text', ({ fields }) => fields[id].join('; '), readList);
const degrees = (id: 'latitude' | 'longitude', ...words: [string, ...string[]]) =>
  column(id, words, { scaled: 6 }, ({ fields }) => toE6(fields[id]), readDegreesCell);
const toE6 = (value: number | null) => (value === null ? null : Math.round(value * 1_000_000));

/** All columns in their order: what an export writes and what an import understands. */
export const locationColumns: readonly LocationSheetColumn[] = [
  column('key', ['Key'], 'text', ({ key }) => key, readText),
  line('nameEn', 'Name', 'Name (English)', 'English name', 'Location'),
  line('nameAr', 'Name (Arabic)', 'Arabic name'),
  line('city', 'City'),
  line('area', 'Area', 'District'),
  column('address', ['Address'], 'text', ({ fields }) => fields.address, readText),
  degrees('latitude', 'Latitude', 'Lat'),
  degrees('longitude', 'Longitude', 'Lng', 'Long'),
  line('series', 'Series'),
  column('kind', ['Kind', 'Type'], 'text', ({ fields }) => fields.kind, readChoice(locationKinds)),
  number('widthCm', { scaled: 2 }, readMetresCell, 'Width (m)', 'Width'),
  number('heightCm', { scaled: 2 }, readMetresCell, 'Height (m)', 'Height'),
  number('faces', 'integer', readNumberOf(faceCounts), 'Faces'),
  number('loopSeconds', 'integer', readWholeCell, 'Loop (s)', 'Loop', 'Loop seconds'),
  number('spotSeconds', 'integer', readWholeCell, 'Spot (s)', 'Spot', 'Spot seconds'),
  number('uploadFeeMinor', { money: 2 }, readDirhamsCell, 'Upload fee (AED)', 'Upload fee'),
  column(
    'licenceExpiresOn',
    ['Licence expires', 'License expires', 'Licence expiry', 'License expiry'],
    'date',
    (one) => one.fields.licenceExpiresOn,
    readDay,
  ),
  list('prohibitedCategories', 'Prohibited categories', 'Prohibited'),
  list('aliases', 'Aliases', 'Also called'),
  column('status', ['Status'], 'text', ({ status }) => status, readChoice(locationStatuses)),
];

/** The columns of prices, one for each length of the rate card. */
export const priceColumns: readonly LocationSheetColumn[] = rateCardWeeks.map((weeks) => {
  const length = weeks === 1 ? '1 week' : `${weeks} weeks`;
  const words: [string, ...string[]] = [`Net ${length} (AED)`, `Net ${length}`, length];
  return column(`net${weeks}`, words, { money: 2 }, ({ prices }) => prices.get(weeks) ?? null, readDirhamsCell);
});

/** The day from which the prices of a line count; read only, since each price in force has a day of its own. */
export const pricesFromColumn = column('pricesFrom', ['Prices from'], 'date', () => null, readDay);

const lookUpBy = (header: string) => header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const known = new Map(
  [...locationColumns, ...priceColumns, pricesFromColumn].flatMap((one) =>
    [one.header, ...one.also].map((word) => [lookUpBy(word), one] as const),
  ),
);

/** The column that a header means, whatever its case and signs; undefined for one that means nothing here. */
export const findColumn = (header: string): LocationSheetColumn | undefined => known.get(lookUpBy(header));
