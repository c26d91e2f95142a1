import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Desk, openDesk, testNow } from '#lib/testing/desk-fixture.ts';
import { exportAuditEvents } from './export-audit-events.ts';
import { listAuditEvents } from './list-audit-events.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  const entry = { action: 'company.update', entityType: 'company', entityId: 'cmp_1' } as const;
  await recordAudit(desk.as('seller'), { ...entry, before: { name: '=1+1' }, after: { name: '=2+2' } });
  await recordAudit(desk.as('seller'), { action: 'user.sign_in', entityType: 'user', entityId: desk.userId('seller') });
});
afterAll(() => desk.close());

const text = ({ bytes }: { bytes: Uint8Array }) => Buffer.from(bytes).toString();
const exports = async () => (await listAuditEvents(desk.as('admin'), { action: 'audit.export' })).items;

describe('exportAuditEvents', () => {
  test('writes what the filters show, as CSV without formulas, and leaves one row', async () => {
    const file = await exportAuditEvents(desk.as('admin'), { format: 'csv', objectType: 'company' });
    const [header, line, ...rest] = text(file).trim().split('\r\n');
    expect(header).toContain('id,at,actor_kind');
    expect(line).toContain(`company,cmp_1,'=2+2`);
    expect(rest).toEqual([]);
    expect(file).toMatchObject({ name: 'audit-2026-11-20.csv', mediaType: 'text/csv; charset=utf-8' });
    const after = { format: 'csv', rowCount: 1, filters: { objectType: 'company' } };
    expect(await exports()).toMatchObject([{ object: { type: 'audit', id: 'trail' }, after }]);
  });

  test('writes an object a line for machines', async () => {
    const file = await exportAuditEvents(desk.as('admin'), { format: 'ndjson', search: 'SELLER@example.test' });
    const lines = text(file).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { action: 'user.sign_in', object: { name: 'seller' }, at: testNow.toISOString() },
    ]);
  });

  test('finds nothing for words that nothing has', async () => {
    const file = await exportAuditEvents(desk.as('admin'), { format: 'ndjson', search: 'nothing has this name' });
    expect(text(file)).toBe('');
  });

  test('is for those who may read the trail, shortly after they signed in, and leaves nothing otherwise', async () => {
    const before = (await exports()).length;
    await expect(exportAuditEvents(desk.as('head'), { format: 'csv' })).rejects.toMatchObject({ code: 'forbidden' });
    const admin = desk.as('admin');
    const later = { ...admin, now: new Date(testNow.getTime() + 11 * 60_000) };
    await expect(exportAuditEvents(later, { format: 'csv' })).rejects.toMatchObject({ code: 'recent_sign_in_needed' });
    expect(await exports()).toHaveLength(before);
  });
});
