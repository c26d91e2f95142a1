import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAuditEvents } from '#db/repositories/audit.ts';
import { locations } from '#db/schema/index.ts';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { newScreen } from '#lib/testing/location-fixture.ts';
import { createLocation } from './create-location.ts';
import { exportLocations } from './export-locations.ts';
import { getImportTemplate } from './get-import-template.ts';
import { getLocation } from './get-location.ts';
import { importLocations } from './import-locations.ts';
import { listLocations } from './list-locations.ts';
import { previewLocationImport } from './preview-location-import.ts';
import { updateLocation } from './update-location.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const bytesOf = (text: string) => new TextEncoder().encode(text);
const preview = (text: string) => previewLocationImport(desk.as('admin'), { bytes: bytesOf(text) });
async function bringIn(text: string) {
  const { fingerprint } = await preview(text);
  return importLocations(desk.as('admin'), { bytes: bytesOf(text), fingerprint });
}
const count = async () => (await desk.db.select().from(locations)).length;

const header = 'Key,Name,Name (Arabic),City,Area,Kind,Width (m),Height (m),Net 4 weeks (AED)';
const wall = (number: number) => `wall-${number},Wall ${number},جدار ${number},Dubai,Deira,static,12,6,${number}00000`;

describe('an import', () => {
  test('makes and changes what its preview has shown, with a row for each location and one more', async () => {
    const text = `${header}\n${wall(1)}\n${wall(2)}\ncreek-tower,Creek Tower,برج الخور,Dubai,Creek Side,digital,14,7,480000\n`;
    const shown = await preview(text);
    expect(shown.counts).toEqual({ create: 2, change: 1, unchanged: 0, wrong: 0 });
    expect(shown.lines[2]).toMatchObject({
      line: 4,
      outcome: 'change',
      changes: [{ column: 'Area', before: 'Dubai Creek', after: 'Creek Side' }],
    });
    const admin = desk.as('admin');
    const done = await importLocations(admin, { bytes: bytesOf(text), fingerprint: shown.fingerprint });
    expect(done).toEqual({ created: 2, changed: 1 });
    const made = await getLocation(desk.as('seller'), { location: 'wall 2' });
    expect(made).toMatchObject({ key: 'wall-2', widthCm: 1200, rateCard: [{ weeks: 4, netMinor: 20_000_000 }] });
    expect((await listLocations(desk.as('seller'), { search: 'creek side' })).items).toHaveLength(1);
    expect(await desk.auditActions('location', made.id)).toEqual(['location.create', 'location.set_rate_card']);
    const [summary] = await listAuditEvents(desk, 'inventory', admin.requestId);
    expect(summary).toMatchObject({ action: 'inventory.import', after: { created: 2, changed: 1, lines: 3 } });
    expect((await preview(text)).counts).toEqual({ create: 0, change: 0, unchanged: 3, wrong: 0 });
  });

  test('of many lines counts all and shows the first ones, with what changes but not all that is new', async () => {
    const lines = Array.from({ length: 230 }, (_, index) => wall(1000 + index));
    const { counts, lines: shown } = await preview(`${header}\n${lines.join('\n')}\nbroken,,,,,,,,\n`);
    expect(counts).toEqual({ create: 230, change: 0, unchanged: 0, wrong: 1 });
    expect(shown).toHaveLength(200);
    expect(shown[0]?.outcome).toBe('wrong');
    expect(shown.flatMap(({ changes }) => changes)).toEqual([]);
  });

  test('replaces a price of today and keeps the others', async () => {
    await bringIn('Key,Net 4 weeks (AED),Net 8 weeks (AED)\nwall-1,150000,\n');
    await bringIn('Key,Net 8 weeks (AED)\nwall-1,290000\n');
    expect(await getLocation(desk.as('seller'), { location: 'wall-1' })).toMatchObject({
      rateCard: [
        { weeks: 4, netMinor: 15_000_000, effectiveOn: '2026-11-20' },
        { weeks: 8, netMinor: 29_000_000, effectiveOn: '2026-11-20' },
      ],
    });
  });

  test('is all or nothing', async () => {
    const before = await count();
    const text = `${header}\n${wall(8)}\n${wall(9)},x\n`;
    const { counts, fingerprint } = await preview(text);
    expect(counts).toMatchObject({ create: 1, wrong: 1 });
    const attempt = importLocations(desk.as('admin'), { bytes: bytesOf(text), fingerprint });
    await expect(attempt).rejects.toMatchObject({
      code: 'invalid_input',
      message: 'Nothing was imported: line 3 must be put right first.',
    });
    expect(await count()).toBe(before);
  });

  test('refuses those who may not change the inventory', async () => {
    const before = await count();
    const bytes = bytesOf(`${header}\n${wall(8)}\n`);
    const { fingerprint } = await previewLocationImport(desk.as('admin'), { bytes });
    await expect(previewLocationImport(desk.as('head'), { bytes })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(importLocations(desk.as('head'), { bytes, fingerprint })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await count()).toBe(before);
  });

  test('is a conflict where anything would come out differently by now', async () => {
    const text = 'Key,Area\ncreek-walk-4,Creek Side\n';
    const { fingerprint } = await preview(text);
    const { items } = await listLocations(desk.as('admin'), { search: 'walk' });
    const walk = items[0];
    if (!walk) throw new Error('There is no Creek Walk 4.');
    const fields = { ...newScreen, nameEn: walk.nameEn, nameAr: walk.nameAr, area: 'Elsewhere', aliases: [] };
    await updateLocation(desk.as('admin'), { id: walk.id, updatedAt: walk.updatedAt, fields });
    const attempt = importLocations(desk.as('admin'), { bytes: bytesOf(text), fingerprint });
    await expect(attempt).rejects.toMatchObject({ code: 'conflict' });
    expect(await getLocation(desk.as('seller'), { location: 'creek-walk-4' })).toMatchObject({ area: 'Elsewhere' });
    const twice = await preview(text);
    const both = [1, 2].map(() =>
      importLocations(desk.as('admin'), { bytes: bytesOf(text), fingerprint: twice.fingerprint }),
    );
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
  });

  test('takes a thousand lines, and others have their turn meanwhile', async () => {
    const before = await count();
    const lines = Array.from({ length: 1000 }, (_, index) => wall(index + 1000));
    const text = `${header}\n${lines.join('\n')}\n`;
    const { fingerprint } = await preview(text);
    let turns = 0;
    let isDone = false;
    const takeTurn = () => {
      turns += 1;
      if (!isDone) setImmediate(takeTurn);
    };
    setImmediate(takeTurn);
    const done = await importLocations(desk.as('admin'), { bytes: bytesOf(text), fingerprint });
    isDone = true;
    expect(done).toEqual({ created: 1000, changed: 0 });
    expect(turns).toBeGreaterThan(10);
    expect(await count()).toBe(before + 1000);
  });
});

describe('an export', () => {
  const textOf = async (who: 'admin' | 'viewer', input = {}) =>
    new TextDecoder().decode((await exportLocations(desk.as(who), { status: 'all', ...input })).bytes);

  test('imported again changes nothing', async () => {
    await createLocation(desk.as('admin'), { fields: { ...newScreen, address: '+971 Street\nsecond "line"; x' } });
    const { counts } = await preview(await textOf('admin'));
    expect(counts).toEqual({ create: 0, change: 0, unchanged: await count(), wrong: 0 });
  });

  test('has what the filters show on all pages, in the order of the list', async () => {
    const lines = (await textOf('admin', { search: 'wall', sort: 'name', direction: 'desc' })).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1003);
    expect(lines[1]).toMatch(/^wall-2,/);
    const { name, mediaType, bytes } = await exportLocations(desk.as('seller'), { search: 'wall', format: 'xlsx' });
    expect([name, mediaType]).toEqual(['locations-2026-11-20.xlsx', expect.stringContaining('spreadsheetml')]);
    expect(new TextDecoder('latin1').decode(bytes.slice(0, 2))).toBe('PK');
    const made = (await listAuditEvents(desk, 'list', 'locations')).at(-1);
    const after = { format: 'xlsx', filters: { search: 'wall' }, rowCount: 1002 };
    expect(made).toMatchObject({ action: 'locations.export', actorName: 'seller', after });
  });

  test('asks for a recent sign-in and leaves nothing without', async () => {
    const before = (await listAuditEvents(desk, 'list', 'locations')).length;
    const admin = desk.as('admin');
    const later = { ...admin, now: new Date(admin.now.getTime() + 11 * 60_000) };
    await expect(exportLocations(later)).rejects.toMatchObject({ code: 'recent_sign_in_needed' });
    expect(await listAuditEvents(desk, 'list', 'locations')).toHaveLength(before);
  });

  test('has no prices for those who may not see them, and tells a stranger nothing', async () => {
    expect(await textOf('admin')).toContain('Net 4 weeks (AED)');
    expect(await textOf('viewer')).not.toContain('Net ');
    await expect(exportLocations(desk.as('viewer'), { sort: 'price' })).rejects.toMatchObject({ code: 'forbidden' });
    const nobody = { ...desk.as('seller'), actor: { kind: 'anonymous', address: '127.0.0.1' } as const };
    await expect(exportLocations(nobody)).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});

describe('the template', () => {
  test('has every column that an import understands', async () => {
    const { bytes } = await getImportTemplate(desk.as('admin'));
    const text = `${new TextDecoder().decode(bytes)}${','.repeat(27)}\n`;
    expect(text).toMatch(/^Key,Name,/);
    expect(text).toContain('Prices from');
    await expect(preview(text)).rejects.toMatchObject({ message: 'The file has no lines under its header.' });
  });

  test('is for those who may make locations', async () => {
    await expect(getImportTemplate(desk.as('seller'))).rejects.toMatchObject({ code: 'forbidden' });
  });
});
