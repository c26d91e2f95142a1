import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAuditEvents } from '#db/repositories/audit.ts';
import { inLanguage } from '#lib/core/language.ts';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { createProposal } from './create-proposal.ts';
import { exportProposals } from './export-proposals.ts';
import { listProposals } from './list-proposals.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('writes what the filters show, amounts exact and empty where an option is open', async () => {
  const { number } = await createProposal(desk.as('seller'), {
    content: { ...marinaAndCreek, client: '=Acme', currency: 'USD' },
  });
  const [site] = marinaAndCreek.sites;
  const options = [...(site?.options ?? []), { duration: '8 weeks', net: '800k' }];
  const open = {
    ...marinaAndCreek,
    client: 'Open',
    sites: [{ location: 'Marina Gateway', startsOn: '1 Jan 2027', options }],
  };
  await createProposal(desk.as('seller'), { content: open });
  await createProposal(desk.as('stranger'), { content: { ...marinaAndCreek, client: 'Not asked for' } });
  const file = await exportProposals(desk.as('admin'), { ownerId: desk.userId('seller') });
  expect(file.name).toBe('Proposals 2026-11-20.xlsx');
  const { sheets } = await readXlsx(file.bytes);
  const [header, ...rows] = sheets[0]?.rows ?? [];
  expect(header?.slice(0, 3)).toEqual(['Number', 'Client', 'Title']);
  const byClient = (client: string) => rows.find((row) => row[1] === client);
  expect(rows).toHaveLength(2);
  const acme = byClient('=Acme');
  expect([acme?.[0], acme?.[3], acme?.[4], acme?.[5]]).toEqual([number, 'Draft', 'seller', 'north']);
  expect(acme?.slice(8, 15)).toEqual([750_000, 4_500, 1_040, 37_777, 793_317, 'USD', '216,015.50']);
  expect(
    byClient('Open')
      ?.slice(8, 13)
      .every((cell) => cell === null || cell === undefined),
  ).toBe(true);
});

test('has its columns in the language of whoever asks', async () => {
  const file = await inLanguage('ar', () => exportProposals(desk.as('admin')));
  expect(file.name).toBe('العروض 2026-11-20.xlsx');
  const [header] = (await readXlsx(file.bytes)).sheets[0]?.rows ?? [];
  expect(header?.slice(0, 4)).toEqual(['الرقم', 'العميل', 'العنوان', 'الحالة']);
});

test('leaves an audit row with who, what and how many', async () => {
  const exports = () => listAuditEvents(desk, 'list', 'proposals');
  const before = (await exports()).length;
  const { items } = await listProposals(desk.as('lead'), { search: 'acme', limit: 100 });
  await exportProposals(desk.as('lead'), { search: 'acme' });
  const after = { format: 'xlsx', filters: { search: 'acme' }, rowCount: items.length };
  expect((await exports()).slice(before)).toMatchObject([{ action: 'proposals.export', actorName: 'lead', after }]);
  const refused = { ...desk.as('seller'), actor: { kind: 'anonymous', address: '127.0.0.1' } as const };
  await exportProposals(refused).catch(() => undefined);
  expect(await exports()).toHaveLength(before + 1);
});

test('asks for a recent sign-in and leaves nothing without', async () => {
  const before = (await listAuditEvents(desk, 'list', 'proposals')).length;
  const admin = desk.as('admin');
  const later = { ...admin, now: new Date(admin.now.getTime() + 11 * 60_000) };
  await expect(exportProposals(later)).rejects.toMatchObject({ code: 'recent_sign_in_needed' });
  expect(await listAuditEvents(desk, 'list', 'proposals')).toHaveLength(before);
});

test('shows nothing of other teams, and refuses who is not signed in', async () => {
  const { bytes } = await exportProposals(desk.as('stranger'), { ownerId: desk.userId('seller') });
  expect((await readXlsx(bytes)).sheets[0]?.rows).toHaveLength(1);
  const nobody = { ...desk.as('seller'), actor: { kind: 'anonymous', address: '127.0.0.1' } as const };
  await expect(exportProposals(nobody)).rejects.toMatchObject({ code: 'unauthenticated' });
});
