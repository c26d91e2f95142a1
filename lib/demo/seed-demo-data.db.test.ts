import { count } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  auditEvents,
  brands,
  companies,
  files,
  locations,
  photos,
  proposals,
  proposalVersions,
  teams,
} from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#db/testing/test-database.ts';
import { signIn } from '#lib/auth/sign-in.ts';
import { newId } from '#lib/core/ids.ts';
import { getLocationDetails } from '#lib/inventory/get-location-details.ts';
import { listLocations } from '#lib/inventory/list-locations.ts';
import { checkLocationFields, fieldsOfLocation } from '#lib/inventory/rules/location-fields.ts';
import { demoActor } from './demo-actor.ts';
import { demoPassword } from './demo-password.ts';
import { seedDemoData } from './seed-demo-data.ts';

const now = new Date('2026-11-20T08:00:00Z');
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  expect(await seedDemoData(database, now)).toEqual({ seeded: true });
  Object.assign(globalThis, { sightlineDatabase: Promise.resolve(database), sightlineLimits: undefined });
});
afterAll(() => database.close());

const tally = (values: readonly string[]) =>
  Object.fromEntries([...new Set(values)].sort().map((one) => [one, values.filter((value) => value === one).length]));

async function countOf(table: typeof brands | typeof teams | typeof companies | typeof files): Promise<number> {
  const [row] = await database.db.select({ rows: count() }).from(table);
  return row?.rows ?? 0;
}

describe('seedDemoData', () => {
  test('makes one owner with two brands, three teams, fifteen clients and two agencies', async () => {
    expect(await Promise.all([brands, teams, companies].map(countOf))).toEqual([2, 3, 17]);
  });

  test.each(['admin', 'head', 'sales', 'coordinator', 'finance', 'viewer'])('%s can sign in', async (name) => {
    const nobody = {
      db: database.db,
      now,
      requestId: newId('request'),
      actor: { kind: 'anonymous', address: '' },
    } as const;
    const opened = await signIn(nobody, { email: `${name}@sightline.test`, password: demoPassword });
    expect(opened.isAdmin).toBe(['admin', 'head'].includes(name));
  });

  test('makes 26 locations with photos, six of them digital', async () => {
    const rows = await database.db.select().from(locations);
    expect(tally(rows.map((row) => row.kind))).toEqual({ digital: 6, static: 20 });
    expect(Object.keys(tally(rows.map((row) => row.city)))).toEqual(['Abu Dhabi', 'Dubai']);
    const fees = new Map(rows.map((row) => [row.nameEn, row.uploadFeeMinor]));
    expect([fees.get('Marina Gateway'), fees.get('Creek Tower')]).toEqual([300_000, 150_000]);
    const pictured = new Set((await database.db.select().from(photos)).map((photo) => photo.locationId));
    expect(rows.filter((row) => !pictured.has(row.id))).toEqual([]);
  });

  test('has prices past and to come, a licence about to end and one that has, as the rules demand', async () => {
    const ctx = { db: database.db, now, requestId: newId('request'), actor: demoActor('head') };
    const { items } = await listLocations(ctx, { status: 'all', limit: 100 });
    expect(items.flatMap((item) => checkLocationFields(fieldsOfLocation(item)))).toEqual([]);
    const states = tally(items.map((item) => item.licence.state));
    expect(states).toMatchObject({ expired: 1, expiring: expect.any(Number), valid: expect.any(Number) });
    const marina = await getLocationDetails(ctx, { location: 'marina-gateway' });
    const lengths = [marina.rateCardHistory?.past, marina.rateCardHistory?.inForce, marina.rateCardHistory?.upcoming];
    expect(lengths.map((entries) => entries?.length)).toEqual([7, 7, 7]);
    expect(marina.neighbours.length).toBeGreaterThan(5);
  });

  test('makes 30 proposals in all states, marked as demo, each with its documents', async () => {
    const rows = await database.db.select().from(proposals);
    expect(rows).toHaveLength(30);
    expect(rows.every((row) => row.isDemo && row.createdAt < now)).toBe(true);
    const versions = await database.db.select().from(proposalVersions);
    expect(Object.keys(tally(versions.map((version) => version.status)))).toEqual([
      'accepted',
      'declined',
      'draft',
      'expired',
      'sent',
      'superseded',
    ]);
    const stored = (await database.db.select().from(files)).filter((file) => file.purpose === 'document');
    expect(stored.length).toBeGreaterThanOrEqual(versions.length * 2);
  });

  test('leaves a database alone in which somebody works', async () => {
    const before = await countOf(files);
    expect(await seedDemoData(database, now)).toEqual({ seeded: false });
    expect(await countOf(files)).toBe(before);
    const seeded = (await database.db.select().from(auditEvents)).filter((event) => event.action === 'demo.seed');
    expect(seeded).toHaveLength(1);
  });
});
