import { named, type Said, say, saying } from '#lib/core/say.ts';
import { toCellText } from '#lib/documents/sheet/write-csv.ts';
import { pricesInForce } from '#lib/inventory/rules/card-price.ts';
import {
  type Called,
  checkLocationFields,
  findTakenWords,
  indexWords,
  toLocationKey,
} from '#lib/inventory/rules/location-fields.ts';
import { type LocationFields, LocationKey, rateCardWeeks } from '#lib/inventory/schema/changes.ts';
import type { ImportLine } from '#lib/inventory/schema/files.ts';
import type { RateCardEntry } from '#lib/inventory/schema.ts';
import { locationColumns, priceColumns, pricesFromColumn, type SheetLocation } from './columns.ts';
import { type ReadRecord, readHeader, readRecord } from './read-record.ts';
import type { Table } from './read-table.ts';

/** A location there is, with its whole rate card. */
export type KnownLocation = Omit<SheetLocation, 'prices'> & { id: string; updatedAt: Date; rateCard: RateCardEntry[] };

/** What becomes of a line, and what is to be stored for it. */
export type PlannedLine = ImportLine & { work?: LineWork };
export type LineWork = {
  /** Undefined for a new location. */
  known?: KnownLocation;
  key: string;
  fields: LocationFields;
  hasOtherFields: boolean;
  /** Only those that differ, in force from a day on. */
  prices: { effectiveOn: string; byWeeks: ReadonlyMap<number, number> };
};

export type ImportPlan = { lines: PlannedLine[]; unknownColumns: string[]; hasPrices: boolean };

const blank: LocationFields = {
  ...{ nameEn: '', nameAr: '', city: '', area: '', address: '', latitude: null, longitude: null, series: '' },
  ...{ kind: 'static', widthCm: null, heightCm: null, faces: 1, loopSeconds: null, spotSeconds: null },
  ...{ uploadFeeMinor: null, licenceExpiresOn: null, prohibitedCategories: [], aliases: [] },
};
const fieldIds = Object.keys(blank) as (keyof LocationFields)[];

/**
 * What a file would create and change, line by line, and what is wrong with it. A line with a key means the location of
 * that key, a line without one a new location. Columns that are not in the file, and prices that are not written, stay.
 */
export function planImport(table: Table, known: readonly KnownLocation[], today: string): ImportPlan {
  const { columns, unknown, twice } = readHeader(table.header);
  const ids = new Set(columns.map((column) => column?.id));
  const records = table.records.map((record) => readRecord(record, columns, today));
  const byKey = new Map(known.map((location) => [location.key, location]));
  const names = new Map(known.map(({ fields, key }) => [fields.nameEn.toLowerCase(), key]));
  const planned = records.map((record) => planLine(record, byKey, names, today));
  for (const line of planned)
    for (const word of twice) line.problems.push({ column: word, message: say('importing.columnTwice') });
  refuseRepeated(planned);
  refuseTakenWords(planned, known);
  const lines = planned.map((line) => (line.problems.length > 0 ? toWrong(line) : line));
  return { lines, unknownColumns: unknown, hasPrices: priceColumns.some(({ id }) => ids.has(id)) };
}

const toWrong = ({ work: _, ...line }: PlannedLine): PlannedLine => ({ ...line, outcome: 'wrong', changes: [] });

function planLine(
  record: ReadRecord,
  byKey: ReadonlyMap<string, KnownLocation>,
  names: ReadonlyMap<string, string>,
  today: string,
): PlannedLine {
  const { values, line } = record;
  const problems = [...record.problems];
  if (problems.some(({ column }) => column === null)) {
    return { line, outcome: 'wrong', name: say('importing.lineCalled', { line }), changes: [], problems };
  }
  const given = String(values.get('key') ?? '');
  const known = byKey.get(given);
  const read = Object.fromEntries(fieldIds.filter((id) => values.has(id)).map((id) => [id, values.get(id)]));
  const fields: LocationFields = { ...(known?.fields ?? blank), ...read };
  const name = fields.nameEn || given || say('importing.noName');
  const key = given || toLocationKey(fields.nameEn);
  if (!known && problems.length === 0)
    problems.push(...checkNew(record, { given, key, fields, names, owner: byKey.get(key) }));
  const before = known && toSheetLocation(known, today);
  const prices = planPrices(record, known?.rateCard ?? [], today);
  problems.push(...prices.problems);
  const after: SheetLocation = { key, status: known?.status ?? 'active', fields, prices: prices.after };
  const changes = diff(before && { ...before, prices: prices.before }, after);
  if (known && changes.length > 0) {
    if (known.status === 'retired')
      problems.push({
        column: 'Status',
        message: say('inventory.retired', { name: named({ ...fields, nameEn: name }) }),
      });
  }
  if (known && values.has('status') && values.get('status') !== known.status) {
    problems.push({ column: 'Status', message: say('importing.statusElsewhere') });
  }
  const hasOtherFields = changes.some(({ column }) => !priceHeaders.has(column));
  const told = new Set(problems.map(({ column }) => column));
  if (!known || hasOtherFields) problems.push(...checkFields(fields).filter(({ column }) => !told.has(column)));
  const outcome = !known ? 'create' : changes.length > 0 ? 'change' : 'unchanged';
  const work = {
    known,
    key,
    fields,
    hasOtherFields,
    prices: { effectiveOn: prices.effectiveOn, byWeeks: prices.changed },
  };
  return { line, outcome, name, changes, problems, work };
}

type NewLine = {
  given: string;
  key: string;
  fields: LocationFields;
  names: ReadonlyMap<string, string>;
  owner: KnownLocation | undefined;
};

function checkNew({ values }: ReadRecord, { given, key, fields, names, owner }: NewLine): ImportLine['problems'] {
  const problems: ImportLine['problems'] = [];
  const sameName = names.get(fields.nameEn.toLowerCase());
  if (sameName && !given) {
    const message = say('importing.nameThere', { name: fields.nameEn, key: sameName });
    problems.push({ column: 'Key', message });
  } else if (owner) {
    const message = say('importing.keyThere', { name: named(owner.fields), key });
    problems.push({ column: 'Key', message });
  }
  if (!LocationKey.safeParse(key).success) {
    const message = say('importing.noKey', { key });
    problems.push({ column: 'Key', message });
  }
  if (!values.has('kind')) problems.push({ column: 'Kind', message: say('importing.kind') });
  const status = values.get('status');
  if (status !== undefined && status !== 'active') {
    problems.push({ column: 'Status', message: say('importing.newStatus') });
  }
  return problems;
}

const headers = new Map([...locationColumns, ...priceColumns].map(({ id, header }) => [id as string, header]));
const priceHeaders = new Set(priceColumns.map(({ header }) => header));

function checkFields(fields: LocationFields): ImportLine['problems'] {
  return checkLocationFields(fields).map(({ path, message }) => ({
    column: headers.get(path.split('.')[0] ?? '') ?? null,
    message,
  }));
}

/** A known location as an export would write it on a day. */
export function toSheetLocation(known: KnownLocation, day: string): SheetLocation {
  const inForce = pricesInForce(known.rateCard, day);
  return { ...known, prices: new Map(inForce.map(({ weeks, netMinor }) => [weeks, netMinor])) };
}

function planPrices({ values, written }: ReadRecord, rateCard: readonly RateCardEntry[], today: string) {
  const from = values.get('pricesFrom');
  const effectiveOn = typeof from === 'string' ? from : today;
  const before = new Map(pricesInForce(rateCard, effectiveOn).map(({ weeks, netMinor }) => [weeks, netMinor]));
  const after = new Map(before);
  const changed = new Map<number, number>();
  const problems: ImportLine['problems'] = [];
  for (const weeks of rateCardWeeks) {
    const id = `net${weeks}` as const;
    const net = values.get(id);
    if (!written.has(id) || typeof net !== 'number') continue;
    if (net === 0)
      problems.push({
        column: headers.get(id) ?? null,
        message: say('importing.zeroPrice'),
      });
    after.set(weeks, net);
    if (before.get(weeks) !== net) changed.set(weeks, net);
  }
  if (effectiveOn < today) {
    const message = say('importing.past', { day: { day: today } });
    problems.push({ column: pricesFromColumn.header, message });
  }
  return { effectiveOn, before, after, changed, problems };
}

function diff(before: SheetLocation | undefined, after: SheetLocation): ImportLine['changes'] {
  return [...locationColumns, ...priceColumns].flatMap((column) => {
    const old = before ? toCellText(column, column.cell(before)) : null;
    const next = toCellText(column, column.cell(after));
    return next === (old ?? '') ? [] : [{ column: column.header, before: old || null, after: next }];
  });
}

/** Two lines for one location cannot both be meant. */
function refuseRepeated(lines: readonly PlannedLine[]): void {
  const first = new Map<string, number>();
  for (const { line, problems, work } of lines) {
    if (!work) continue;
    const before = first.get(work.key);
    if (before === undefined) first.set(work.key, line);
    else
      problems.push({
        column: 'Key',
        message: say('importing.sameLocation', { line: before, key: work.key }),
      });
  }
}

/** Words mean one location, in the file and beside it. */
function refuseTakenWords(lines: readonly PlannedLine[], known: readonly KnownLocation[]): void {
  const called = new Map(known.map((one): [string, Called] => [one.id, { ...one.fields, id: one.id, key: one.key }]));
  const idOf = ({ known: one, key }: LineWork) => one?.id ?? `new ${key}`;
  for (const { work } of lines) if (work) called.set(idOf(work), { ...work.fields, id: idOf(work), key: work.key });
  const index = indexWords([...called.values()]);
  for (const { outcome, problems, work } of lines) {
    if (!work || outcome === 'unchanged' || !work.hasOtherFields) continue;
    const own = { ...work.fields, id: idOf(work), formerName: work.known?.fields.nameEn };
    const isToldByKey = problems.some(({ column }) => column === 'Key');
    const taken = findTakenWords(own, index).filter(({ path }) => path !== 'nameEn' || !isToldByKey);
    const words = taken.map(({ path }) => headers.get(path.split('.')[0] ?? '') ?? '');
    problems.push(...taken.map(({ message }, at) => ({ column: words[at] ?? null, message })));
  }
}

/** "line 3, line 7 and 4 more" for a sentence about what is wrong. */
export function nameLines(lines: readonly Pick<ImportLine, 'line'>[], most = 5): { list: Said[] } {
  const shown = lines.slice(0, most).map(({ line }) => saying('importing.lineName', { line }));
  const more = lines.length - most;
  return { list: more > 0 ? [...shown, saying('importing.moreLines', { count: more })] : shown };
}
