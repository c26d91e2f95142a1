import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAuditEvents } from '#db/repositories/audit.ts';
import { apiKeys, settings } from '#db/schema/index.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { keyActor } from '#lib/auth/key-actor.ts';
import { type Accounts, accountNow, openAccounts } from '#lib/testing/account-fixture.ts';
import { countKeyUse, storeCountedUses } from './count-key-use.ts';
import { createApiKey } from './create-api-key.ts';
import { getApiKey } from './get-api-key.ts';
import { getApiKeyUsage } from './get-api-key-usage.ts';
import { listApiKeys } from './list-api-keys.ts';
import { listOwnApiKeys } from './list-own-api-keys.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { rotateApiKey } from './rotate-api-key.ts';
import { endAfter } from './rules.ts';
import type { CreateApiKeyInput } from './schema.ts';

let accounts: Accounts;
let head: Ctx;
let admin: Ctx;
let seller: Ctx;
beforeAll(async () => {
  accounts = await openAccounts();
  head = await accounts.signedIn(await accounts.add('head@example.test', { role: 'head_of_sales' }));
  admin = await accounts.signedIn(await accounts.add('admin@example.test', { role: 'admin' }));
  seller = await accounts.signedIn(await accounts.add('seller@example.test'));
});
afterAll(() => accounts.close());

const create = (ctx: Ctx, own: Partial<CreateApiKeyInput> = {}) =>
  createApiKey(ctx, { name: 'Feed', scopes: ['proposals:read'], ...own });
const actions = async (keyId: string) =>
  (await listAuditEvents(accounts, 'api_key', keyId)).map(({ action }) => action);
const stored = async (keyId: string) => (await accounts.db.select().from(apiKeys).where(eq(apiKeys.id, keyId)))[0];
const count = async () => (await accounts.db.select().from(apiKeys)).length;
const use = (secret: string, now = accountNow) =>
  keyActor({ db: accounts.db, now }, { authorization: `Bearer ${secret}`, address: '192.0.2.7' });
const later = (ctx: Ctx, now: Date): Ctx => ({ ...ctx, now });

describe('createApiKey', () => {
  test('gives the secret once, keeps a hash of it and leaves one audit row', async () => {
    const lists = { allowedAddresses: ['203.0.113.9/24'], allowedOrigins: ['https://Shop.example/'] };
    const { key, secret } = await create(head, { expiresInDays: 30, ...lists });
    expect(key).toMatchObject({ name: 'Feed', state: 'active', expiresAt: endAfter(accountNow, 30) });
    expect(key).toMatchObject({ allowedAddresses: ['203.0.113.0/24'], allowedOrigins: ['https://shop.example'] });
    const row = await stored(key.id);
    expect(JSON.stringify(row)).not.toContain(secret.slice(8, 50));
    expect(await actions(key.id)).toEqual(['api_key.create']);
    expect(JSON.stringify(await listAuditEvents(accounts, 'api_key', key.id))).not.toContain(secret);
  });

  test('lives for 90 days unless said otherwise, and for a year at most', async () => {
    expect((await create(head)).key.expiresAt).toEqual(endAfter(accountNow, 90));
    await expect(create(head, { expiresInDays: 366 })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test('lives no longer than the policy of the business says, a new one in its place neither', async () => {
    const { key } = await create(head, { expiresInDays: 300 });
    const policy = { key: 'security', value: { keyDays: 30 }, updatedAt: accountNow };
    await accounts.db.insert(settings).values(policy);
    const long = create(head, { expiresInDays: 31 });
    await expect(long).rejects.toMatchObject({ code: 'invalid_input', fields: [{ path: 'expiresInDays' }] });
    expect((await create(head, { expiresInDays: 30 })).key.expiresAt).toEqual(endAfter(accountNow, 30));
    const rotated = await rotateApiKey(head, { keyId: key.id, overlap: 'none' });
    expect(rotated.key.expiresAt).toEqual(endAfter(accountNow, 30));
    await accounts.db.delete(settings).where(eq(settings.key, 'security'));
  });

  test('is not for who may use no keys, nor for who has not shown lately who they are, nor for a key', async () => {
    const before = await count();
    await expect(create(seller)).rejects.toMatchObject({ code: 'forbidden' });
    const anHour = later(head, new Date(accountNow.getTime() + 3_600_000));
    await expect(create(anHour)).rejects.toMatchObject({ code: 'recent_sign_in_needed' });
    const { person, address } = head.actor as Extract<Ctx['actor'], { kind: 'session' }>;
    const machine: Ctx = { ...head, actor: { kind: 'key', keyId: 'key_1', name: 'Feed', person, address } };
    await expect(create(machine)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await count()).toBe(before);
  });

  test.each([
    [{ scopes: ['audit:read'] }, 'scopes'],
    [{ scopes: ['proposals:fly'] }, 'scopes'],
    [{ scopes: [] }, 'scopes'],
    [{ name: ' ' }, 'name'],
    [{ allowedAddresses: ['203.0.113.0/24', 'here'] }, 'allowedAddresses.1'],
    [{ allowedOrigins: ['https://shop.example/path'] }, 'allowedOrigins.0'],
  ] as [Partial<CreateApiKeyInput>, string][])('%j is wrong at %s and changes nothing', async (own, path) => {
    const before = await count();
    await expect(create(head, own)).rejects.toMatchObject({ code: 'invalid_input', fields: [{ path }] });
    expect(await count()).toBe(before);
  });
});

describe('keyActor', () => {
  test('is its owner with what scopes and owner have in common, as it is now', async () => {
    const userId = await accounts.add('lead@example.test', { role: 'head_of_sales' });
    const { secret } = await create(await accounts.signedIn(userId), { scopes: ['proposals:read', 'users:read'] });
    const { actor } = await use(secret);
    expect(actor).toMatchObject({ kind: 'key', name: 'Feed', person: { userId } });
    expect([...actor.person.rights.keys()].sort()).toEqual(['proposals:read', 'users:read']);
    await accounts.change(userId, { status: 'disabled' });
    await expect(use(secret)).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  test('does not know what is mistyped, unknown or no key, without the database where it can', async () => {
    const unreachable = { db: undefined as never, now: accountNow };
    for (const authorization of ['', 'Basic abc', 'Bearer', 'Bearer sl_live_abc', 'Bearer a b']) {
      const asked = keyActor(unreachable, { authorization, address: '' });
      await expect(asked).rejects.toMatchObject({ code: 'unauthenticated' });
    }
    const { key, secret } = await create(head);
    await accounts.db.delete(apiKeys).where(eq(apiKeys.id, key.id));
    await expect(use(secret)).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  test('ends with its day', async () => {
    const { secret } = await create(head, { expiresInDays: 1 });
    await expect(use(secret, endAfter(accountNow, 1))).rejects.toMatchObject({ code: 'unauthenticated' });
    expect((await use(secret)).actor.kind).toBe('key');
  });
});

describe('rotateApiKey', () => {
  test('puts a new one in its place, lets the old one go on for the overlap and leaves one audit row', async () => {
    const { key: old, secret: oldSecret } = await create(head);
    const { key, secret } = await rotateApiKey(head, { keyId: old.id, overlap: 'hour' });
    expect(key).toMatchObject({ name: 'Feed', scopes: ['proposals:read'], expiresAt: endAfter(accountNow, 90) });
    expect((await use(oldSecret)).key.id).toBe(old.id);
    const afterOverlap = new Date(accountNow.getTime() + 3_600_000);
    await expect(use(oldSecret, afterOverlap)).rejects.toMatchObject({ code: 'unauthenticated' });
    expect((await use(secret, afterOverlap)).key.id).toBe(key.id);
    expect(await getApiKey(head, { keyId: old.id })).toMatchObject({ replacedBy: key.id });
    expect(await actions(old.id)).toEqual(['api_key.create', 'api_key.rotate']);
  });

  test('is not for who may use no keys, and somebody else’s is not found', async () => {
    const { key } = await create(head);
    await expect(rotateApiKey(seller, { keyId: key.id })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(rotateApiKey(admin, { keyId: key.id })).rejects.toMatchObject({ code: 'not_found' });
    expect(await actions(key.id)).toEqual(['api_key.create']);
  });

  test('once: of two at once one gets a conflict and no second key is made', async () => {
    const { key } = await create(head);
    const before = await count();
    const both = [rotateApiKey(head, { keyId: key.id }), rotateApiKey(head, { keyId: key.id })];
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
    expect(await count()).toBe(before + 1);
  });
});

describe('revokeApiKey', () => {
  test('ends a key at once and leaves one audit row', async () => {
    const { key, secret } = await create(head);
    expect(await revokeApiKey(head, { keyId: key.id })).toMatchObject({ state: 'revoked' });
    await expect(use(secret)).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(await actions(key.id)).toEqual(['api_key.create', 'api_key.revoke']);
    await expect(revokeApiKey(head, { keyId: key.id })).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is for its owner and for who revokes keys, and changes nothing for others', async () => {
    const { key } = await create(head);
    await expect(revokeApiKey(seller, { keyId: key.id })).rejects.toMatchObject({ code: 'forbidden' });
    const other = await accounts.signedIn(await accounts.add('other@example.test', { role: 'head_of_sales' }));
    await expect(revokeApiKey(other, { keyId: key.id })).rejects.toMatchObject({ code: 'not_found' });
    expect((await stored(key.id))?.revokedAt).toBeNull();
    expect(await revokeApiKey(admin, { keyId: key.id })).toMatchObject({ state: 'revoked' });
  });
});

describe('reading', () => {
  test('lists one’s own by pages, and everybody’s for who reads keys, by words and state', async () => {
    const owner = await accounts.signedIn(await accounts.add('reader@example.test', { role: 'head_of_sales' }));
    for (const name of ['Alpha', 'Beta', 'Gamma'])
      await create(owner, { name, expiresInDays: name === 'Beta' ? 5 : 60 });
    const first = await listOwnApiKeys(owner, { limit: 2 });
    const second = await listOwnApiKeys(owner, { limit: 2, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map(({ name }) => name).sort()).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(second.nextCursor).toBeNull();
    const found = await listApiKeys(admin, { search: 'READER bet', state: 'expiring' });
    expect(found.items.map(({ name }) => name)).toEqual(['Beta']);
    await expect(listApiKeys(owner)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listOwnApiKeys(seller)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('counts every use, by day, and when it was last', async () => {
    const { key } = await create(head);
    for (let call = 0; call < 7; call += 1)
      countKeyUse(accounts, { keyId: key.id, isRefused: call < 2, at: accountNow });
    await Promise.all([storeCountedUses(accounts), storeCountedUses(accounts)]);
    countKeyUse(accounts, { keyId: key.id, isRefused: false, at: new Date(accountNow.getTime() + 30_000) });
    const { days } = await getApiKeyUsage(head, { keyId: key.id });
    expect(days).toHaveLength(30);
    expect(days.at(-1)).toMatchObject({ calls: 6, refused: 2 });
    expect(await getApiKey(head, { keyId: key.id })).toMatchObject({ lastUsedAt: accountNow });
    await expect(getApiKeyUsage(seller, { keyId: key.id })).rejects.toMatchObject({ code: 'forbidden' });
    const other = await accounts.signedIn(await accounts.add('nosy@example.test', { role: 'head_of_sales' }));
    await expect(getApiKey(other, { keyId: key.id })).rejects.toMatchObject({ code: 'not_found' });
    await expect(getApiKeyUsage(other, { keyId: key.id })).rejects.toMatchObject({ code: 'not_found' });
  });
});
