import type { Db } from '#db/client.ts';
import { listAuditEvents } from '#db/repositories/audit.ts';
import { storeMissingWords } from '#db/repositories/store-words.ts';
import {
  brands,
  exchangeRates,
  feeSchedule,
  grants,
  locations,
  rateCardEntries,
  roles,
  settings,
  teamMembers,
  teams,
  users,
} from '#db/schema/index.ts';
import { createTestDatabase } from '#db/testing/test-database.ts';
import type { Ctx, Person } from '#lib/auth/context.ts';
import { systemRoles } from '#lib/auth/permission-table.ts';
import { resolveRights } from '#lib/auth/rules.ts';
import { systemRoleKeys } from '#lib/auth/schema/role-keys.ts';
import type { SystemRoleKey } from '#lib/auth/schema.ts';
import { newId } from '#lib/core/ids.ts';

/** The day on which the tests happen. */
export const testNow = new Date('2026-11-20T08:00:00Z');

const people = {
  admin: { role: 'admin', team: null, isLead: false },
  head: { role: 'head_of_sales', team: null, isLead: false },
  seller: { role: 'user', team: 'north', isLead: false },
  lead: { role: 'user', team: 'north', isLead: true },
  stranger: { role: 'user', team: 'south', isLead: false },
  coordinator: { role: 'coordinator', team: null, isLead: false },
  viewer: { role: 'viewer', team: null, isLead: false },
} as const satisfies Record<string, { role: SystemRoleKey; team: string | null; isLead: boolean }>;
export type PersonName = keyof typeof people;

const digital = {
  kind: 'digital',
  series: 'Skyline Digital',
  widthCm: 1400,
  heightCm: 700,
  faces: 2,
  loopSeconds: 96,
  spotSeconds: 16,
} as const;
const printed = { kind: 'static', series: 'Boulevard', widthCm: 1200, heightCm: 600, faces: 1 } as const;

const sites = [
  { key: 'marina-gateway', nameEn: 'Marina Gateway', nameAr: 'بوابة المارينا', uploadFeeMinor: 300_000, ...digital },
  { key: 'creek-tower', nameEn: 'Creek Tower', nameAr: 'برج الخور', uploadFeeMinor: 150_000, ...digital },
  { key: 'creek-walk-4', nameEn: 'Creek Walk 4', nameAr: 'ممشى الخور 4', ...printed },
];

export type Desk = {
  db: Db;
  /** A caller's context; `at` moves the clock. */
  as(name: PersonName, at?: Date): Ctx;
  userId(name: PersonName): string;
  auditActions(entityType: string, entityId: string): Promise<string[]>;
  close(): Promise<void>;
};

/** A database of its own with people in two teams, a brand, three locations with rate cards, rates and fees. */
export async function openDesk(): Promise<Desk> {
  const { db, close } = await createTestDatabase();
  const stamps = { createdAt: testNow, updatedAt: testNow };
  const ids = new Map<string, string>();
  await db.insert(teams).values(['north', 'south'].map((name) => ({ id: `team_${name}`, name, createdAt: testNow })));
  const roleIds = new Map(systemRoleKeys.map((key) => [key, newId('role')]));
  const roleRows = [...roleIds].map(([key, id]) => ({ id, key, name: systemRoles[key].name, createdAt: testNow }));
  await db.insert(roles).values(roleRows.map((role) => ({ ...role, isSystem: true })));
  for (const [name, { role, team, isLead }] of Object.entries(people)) {
    const id = newId('user');
    ids.set(name, id);
    await db
      .insert(users)
      .values({ id, name, email: `${name}@example.test`, title: 'Sales', phone: '+971', ...stamps });
    const grant = { id: newId('grant'), userId: id, roleId: roleIds.get(role) ?? '', createdAt: testNow };
    await db.insert(grants).values(grant);
    if (team) await db.insert(teamMembers).values({ teamId: `team_${team}`, userId: id, isLead });
  }
  await insertCatalogue(db);
  const userId = (name: PersonName) => ids.get(name) ?? '';
  return {
    db,
    close,
    userId,
    as: (name, at = testNow) => ({
      db,
      now: at,
      requestId: newId('request'),
      actor: {
        kind: 'session',
        sessionId: 'ses_test',
        person: personOf(name, userId(name)),
        address: '127.0.0.1',
        confirmedAt: at,
      },
    }),
    auditActions: async (type, id) => (await listAuditEvents({ db }, type, id)).map((event) => event.action),
  };
}

function personOf(name: PersonName, userId: string): Person {
  const { role, team, isLead } = people[name];
  const teamId = team && `team_${team}`;
  const rights = resolveRights(systemRoles[role].permissions, userId, teamId ? [{ teamId, isLead }] : []);
  const contact = { email: `${name}@example.test`, name, title: 'Sales', phone: '+971' };
  return { userId, ...contact, language: null, teamId, roleKeys: [role], rights };
}

async function insertCatalogue(db: Db): Promise<void> {
  const createdAt = testNow;
  await db.insert(brands).values({
    id: newId('brand'),
    key: 'skyline',
    name: 'Skyline Media',
    legalName: 'Skyline Media LLC',
    taxNumber: '100000000000003',
    inkColour: '14213D',
    accentColour: '0F766E',
    createdAt,
  });
  for (const site of sites) {
    const id = newId('location');
    const words = { city: 'Dubai', area: 'Dubai Creek', address: 'Demo Road 1' };
    const lists = { prohibitedCategories: [], aliases: [], searchText: `${site.nameEn} dubai`.toLowerCase() };
    await db.insert(locations).values({ id, ...site, ...words, ...lists, createdAt, updatedAt: createdAt });
    const card = { locationId: id, netMinor: 48_000_000, effectiveOn: '2026-01-01', createdAt };
    await db.insert(rateCardEntries).values({ id: newId('rateCard'), weeks: 4, ...card });
  }
  await storeMissingWords({ db });
  // Any net may stand without a question: what asks is tested by itself.
  const business = { underCardPermille: 1_000 };
  await db.insert(settings).values({ key: 'business', value: business, updatedAt: createdAt });
  const rate = { currency: 'USD', perUnitScaled: 3_672_500, effectiveOn: '2026-11-01', source: 'Central bank' };
  await db.insert(exchangeRates).values({ id: newId('rate'), ...rate, createdAt });
  const fee = { city: null, amountMinor: 52_000, unit: 'image/message', effectiveOn: '2026-01-01' };
  await db.insert(feeSchedule).values({ id: newId('fee'), ...fee, createdAt });
}

/** The proposal that opens the README: two screens, four weeks, exact money. */
export const marinaAndCreek = {
  client: 'Acme Properties',
  sites: [
    { location: 'Marina Gateway', startsOn: '1 Jan 2027', options: [{ duration: '4 weeks', net: '450k' }] },
    { location: 'Creek Tower', startsOn: '1 Jan 2027', options: [{ duration: '4 weeks', net: '300k' }] },
  ],
  paymentTerms: '100% upfront',
};
