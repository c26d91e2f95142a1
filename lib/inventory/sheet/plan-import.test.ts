import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLanguage } from '#lib/core/language.ts';
import { say } from '#lib/core/say.ts';
import { writeCsv } from '#lib/documents/sheet/write-csv.ts';
import { checkLocationFields, fieldsOfLocation } from '#lib/inventory/rules/location-fields.ts';
import { oneLine } from '#lib/inventory/rules/one-line.ts';
import { faceCounts, type LocationFields, rateCardWeeks } from '#lib/inventory/schema/changes.ts';
import { cardOf, creekWalk4, marinaGateway } from '#lib/testing/catalogue-fixture.ts';
import { newScreen } from '#lib/testing/location-fixture.ts';
import { locationColumns, priceColumns } from './columns.ts';
import { type KnownLocation, nameLines, planImport, toSheetLocation } from './plan-import.ts';
import { readTable } from './read-table.ts';

const day = '2026-11-20';
const updatedAt = new Date('2026-11-20T08:00:00Z');
const knownOf = (key: string, fields: LocationFields, rateCard = cardOf({ 4: 480_000 })): KnownLocation => ({
  ...{ id: `loc_${key}`, key, status: 'active', updatedAt },
  ...{ fields, rateCard },
});
const marina = knownOf('marina-gateway', fieldsOfLocation(marinaGateway));
const walk = knownOf('creek-walk-4', fieldsOfLocation(creekWalk4));

const plan = (text: string, known = [marina, walk]) =>
  planImport(readTable(new TextEncoder().encode(text)), known, day);
const only = (text: string) => {
  const { lines } = plan(text);
  expect(lines).toHaveLength(1);
  const { outcome, changes, problems } = lines[0] ?? { outcome: 'none', changes: [], problems: [] };
  return { outcome, changes, problems: problems.map(({ column, message }) => `${column}: ${message}`) };
};
const told = (text: string) => only(text).problems.join('\n');

describe('a line', () => {
  test('with a key changes what its columns say and nothing else', () => {
    expect(only('Key,AREA,Net 4 weeks (AED),Net 8 weeks\nmarina-gateway,Dubai Marina West,"500,000",\n')).toEqual({
      outcome: 'change',
      problems: [],
      changes: [
        { column: 'Area', before: 'Dubai Marina', after: 'Dubai Marina West' },
        { column: 'Net 4 weeks (AED)', before: '480000', after: '500000' },
      ],
    });
    expect(only('Key;Aliases;Net 4 weeks\nmarina-gateway;MG; The Gateway;480000\n').outcome).toBe('wrong');
    expect(only('Key;Aliases;Net 4 weeks\nmarina-gateway;"MG ; The Gateway";480000\n').outcome).toBe('unchanged');
  });

  test('without a key is a new location', () => {
    const text =
      'Name,Name (Arabic),City,Area,Kind,Width,Height,Licence expires,4 weeks\nNew Wall,جدار,Dubai,Deira,static,12.5,6,31 Jan 2027,100k\n';
    const { lines } = plan(text);
    expect(lines[0]).toMatchObject({ outcome: 'create', name: 'New Wall', problems: [], work: { key: 'new-wall' } });
    expect(lines[0]?.work?.fields).toMatchObject({
      widthCm: 1250,
      heightCm: 600,
      licenceExpiresOn: '2027-01-31',
      faces: 1,
    });
    expect([...(lines[0]?.work?.prices.byWeeks ?? [])]).toEqual([[4, 10_000_000]]);
    expect(lines[0]?.changes).toContainEqual({ column: 'Width (m)', before: null, after: '12.5' });
  });

  test('has one line in a field of one line, whatever white space the file has', () => {
    const text = 'Key,Name,City,Address\nmarina-gateway,"Marina\n\u00a0 Gateway",Dubai,"Road 1\nDubai"\n';
    expect(only(text).changes).toEqual([{ column: 'Address', before: 'Demo Road 1', after: 'Road 1\nDubai' }]);
  });

  test('lists prices from a later day on', () => {
    const { lines } = plan(
      'Key,4 weeks,Prices from\nmarina-gateway,480000,2027-01-01\ncreek-walk-4,490000,2027-01-01\n',
    );
    expect(lines.map(({ outcome }) => outcome)).toEqual(['unchanged', 'change']);
    expect(lines[1]?.work?.prices.effectiveOn).toBe('2027-01-01');
  });
});

describe('what is wrong is told with its column and what to do', () => {
  test.each([
    [
      'Key,Width (m)\nmarina-gateway,wide',
      'Width (m): "wide" is not a number of metres with up to 2 decimals. Write it as 12.5.',
    ],
    ['Key,Faces\nmarina-gateway,3', 'Faces: "3" cannot be. Write 1, 2, 4 or 6.'],
    ['Key,Upload fee\nmarina-gateway,USD 5', 'Upload fee (AED): Prices are in AED here, not in USD.'],
    ['Key,4 weeks\nmarina-gateway,about 5', 'Net 4 weeks (AED): '],
    ['Key,4 weeks\nmarina-gateway,0', 'Net 4 weeks (AED): A price is more than zero.'],
    ['Key,4 weeks,Prices from\nmarina-gateway,5,2026-11-19', 'Prices from: Prices of the past stay as they are.'],
    ['Key,Licence expires\nmarina-gateway,31/12', 'Licence expires: "31/12" has no year.'],
    ['Key,Latitude\nmarina-gateway,95', 'Latitude: The latitude lies between'],
    ['Key,Loop (s)\nmarina-gateway,8', 'Spot (s): A spot of 16 seconds does not fit'],
    ['Key,Kind\nmarina-gateway,neon', 'Kind: "neon" is not known. Write digital or static.'],
    ['Key,Status\nmarina-gateway,retired', 'Status: A status changes on the page'],
    ['Key,Aliases\ncreek-walk-4,mg', 'Aliases: Marina Gateway is called "mg" already.'],
    ['Key,Name\ncreek-walk-4,marina gateway', 'Name: There is another location called "marina gateway".'],
    [
      'Key,Name,City,Kind\nnew-wall,Marina Gateway,Dubai,static',
      'Name: There is another location called "Marina Gateway".',
    ],
    ['Key,City\nmarina-gateway,Dubai,x', 'null: This line has 3 values, the header 2.'],
    ['Key,City,city\nmarina-gateway,Dubai,Sharjah', 'City: This column stands there twice.'],
    ['Name,City\nMarina gateway,Dubai', 'Key: There is a location called Marina gateway. Give its key, marina-gateway'],
    ['Name,City\nMarina-Gateway,Dubai', 'Key: Marina Gateway has the key marina-gateway.'],
    ['Key,City\nNo Key,Dubai', 'Key: "No Key" is no key of a location'],
    ['Name,City\nNew,Dubai', 'Kind: Write digital or static.'],
  ])('%j', (text, message) => {
    expect(told(text)).toContain(message);
    expect(only(text).outcome).toBe('wrong');
  });

  test('a retired location stays as it is', () => {
    const { lines } = plan('Key,City\nmarina-gateway,Sharjah\n', [{ ...marina, status: 'retired' }]);
    expect(lines[0]?.problems).toEqual([{ column: 'Status', message: 'Marina Gateway is retired. Restore it first.' }]);
  });

  test('two lines for one location, and two that take one word', () => {
    const twice = plan('Key,City\nmarina-gateway,Dubai\nmarina-gateway,Sharjah\n').lines;
    expect(twice.map(({ outcome }) => outcome)).toEqual(['unchanged', 'wrong']);
    const words = plan('Key,Aliases\nmarina-gateway,Same\ncreek-walk-4,same\n').lines;
    expect(words.map(({ outcome }) => outcome)).toEqual(['wrong', 'wrong']);
    const swapped = plan('Key,Aliases\nmarina-gateway,\ncreek-walk-4,MG\n').lines;
    expect(swapped.map(({ outcome }) => outcome)).toEqual(['change', 'change']);
  });

  test('two lines that take one name, and two that change names', () => {
    const head = 'Key,Name\n';
    const told = (text: string) => plan(`${head}${text}`).lines.map(({ outcome }) => outcome);
    expect(told('marina-gateway,Tower\ncreek-walk-4,TOWER\n')).toEqual(['wrong', 'wrong']);
    expect(told(`marina-gateway,${walk.fields.nameEn}\ncreek-walk-4,Marina Gateway\n`)).toEqual(['change', 'change']);
    const twin = { ...walk, fields: { ...walk.fields, nameEn: 'Marina Gateway' } };
    expect(plan('Key,Area\ncreek-walk-4,Elsewhere\n', [marina, twin]).lines[0]?.outcome).toBe('change');
  });

  test('in the language of whoever imports', () => {
    const [line] = inLanguage('ar', () => plan('Key,Faces\nmarina-gateway,3\n')).lines;
    expect(line?.problems).toEqual([
      { column: 'Faces', message: 'لا تُقبل القيمة «\u20683\u2069». اكتب 1، 2، 4 أو 6.' },
    ]);
  });

  test('unknown columns are named and left out', () => {
    expect(plan('Key,Colour,City\nmarina-gateway,red,Dubai\n')).toMatchObject({
      unknownColumns: ['Colour'],
      lines: [{ outcome: 'unchanged' }],
    });
  });
});

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => oneLine(text.replace(/[\p{C};؛]/gu, '')))
  .filter((text) => /\p{L}/u.test(text));
const signed = fc.tuple(fc.constantFrom('', '=', '+', '-', '@', "'", "''="), word).map((parts) => parts.join(''));
const whole = (max: number) => fc.integer({ min: 1, max });
const e6 = (max: number) =>
  fc.integer({ min: -max * 1e6, max: max * 1e6 }).map((value) => (value === 0 ? 0 : value / 1e6));
const size = fc.option(fc.tuple(whole(20_000), whole(20_000)));
const place = fc.option(fc.tuple(e6(90), e6(180)));
const loop = fc.option(fc.tuple(whole(3600), whole(3600), fc.integer({ min: 0, max: 10 ** 12 })));
const licence = fc.option(
  fc.integer({ min: 0, max: 30_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10)),
);
const anyFields = fc
  .record(
    {
      nameEn: signed,
      nameAr: signed,
      city: signed,
      area: signed,
      address: fc.string().map((text) => text.replace(/\p{C}/gu, '\n').trim()),
      series: word,
      licenceExpiresOn: licence,
      prohibitedCategories: fc.array(signed, { maxLength: 3 }),
      aliases: fc.array(signed, { maxLength: 3 }),
      faces: fc.constantFrom(...faceCounts),
    },
    { noNullPrototype: true },
  )
  .chain((words) =>
    fc.tuple(size, place, loop).map(
      ([box, at, digital]): LocationFields => ({
        ...words,
        kind: digital ? 'digital' : 'static',
        ...{
          widthCm: box?.[0] ?? null,
          heightCm: box?.[1] ?? null,
          latitude: at?.[0] ?? null,
          longitude: at?.[1] ?? null,
        },
        ...{
          loopSeconds: digital?.[0] ?? null,
          spotSeconds: digital?.[1] ?? null,
          uploadFeeMinor: digital?.[2] ?? null,
        },
      }),
    ),
  );
const card = fc.uniqueArray(fc.tuple(fc.constantFrom(...rateCardWeeks), whole(10 ** 12)), {
  selector: ([weeks]) => weeks,
});

describe('an export that is imported again', () => {
  test('changes nothing, whatever the locations are called', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyFields, card), { minLength: 1, maxLength: 5 }), (made) => {
        const known = made.map(([fields, prices], index) =>
          knownOf(
            `site-${index}`,
            fields,
            prices.map(([weeks, netMinor]) => ({ weeks, netMinor, effectiveOn: '2026-01-01' })),
          ),
        );
        const columns = [...locationColumns, ...priceColumns];
        const rows = known.map((one) => columns.map((column) => column.cell(toSheetLocation(one, day))));
        const { lines } = planImport(readTable(writeCsv({ columns, rows })), known, day);
        expect(lines.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
        expect(lines).toHaveLength(known.length);
      }),
    );
  });

  test('makes the same locations in an empty database', () => {
    expect(checkLocationFields(newScreen)).toEqual([]);
    const fields = { ...newScreen, address: '=two\nlines', latitude: -25.5 };
    const columns = [...locationColumns, ...priceColumns];
    const known = knownOf('harbour-steps', fields);
    const rows = [columns.map((column) => column.cell(toSheetLocation(known, day)))];
    const { lines } = planImport(readTable(writeCsv({ columns, rows })), [], day);
    expect(lines[0]).toMatchObject({ outcome: 'create', problems: [], work: { key: 'harbour-steps', fields } });
  });
});

test('lines are named up to a few', () => {
  const lines = plan(`Key,City\n${Array.from({ length: 7 }, (_, index) => `key-${index},x`).join('\n')}\n`).lines;
  const named = (some: typeof lines) => say('importing.wrongLines', { lines: nameLines(some) });
  expect(named(lines.slice(0, 1))).toContain(': line 2 must');
  expect(named(lines)).toContain(': line 2, line 3, line 4, line 5, line 6 and 2 more must');
});
