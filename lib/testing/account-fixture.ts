import { eq } from 'drizzle-orm';
import type { Database, Db } from '#db/client.ts';
import { dialect } from '#db/dialects/index.ts';
import { listAuditEvents } from '#db/repositories/audit.ts';
import { type AuditEventRow, grants, rateLimits, roles, type SessionRow, sessions, users } from '#db/schema/index.ts';
import { createTestDatabase } from '#db/testing/test-database.ts';
import { createMemoryLimits } from '#lib/adapters/limits/memory-limits.ts';
import type { LimitStore } from '#lib/adapters/limits/port.ts';
import { createPostgresLimits } from '#lib/adapters/limits/postgres-limits.ts';
import { storeRefusals } from '#lib/audit/count-refusal.ts';
import type { Actor, Ctx } from '#lib/auth/context.ts';
import { hashPassword } from '#lib/auth/passwords.ts';
import type { KnownPermission } from '#lib/auth/permission-table.ts';
import type { SystemRoleKey } from '#lib/auth/schema.ts';
import { sessionActor } from '#lib/auth/session-actor.ts';
import { newId } from '#lib/core/ids.ts';
import { ensureBaseData } from '#lib/settings/ensure-base-data.ts';

export const accountNow = new Date('2026-11-20T08:00:00Z');
export const accountPassword = 'a password for the tests';

type Account = Partial<typeof users.$inferInsert> & { role?: SystemRoleKey; grantEndsAt?: Date };

/** The context of a person at a browser. */
export type SessionCtx = Ctx & { actor: Extract<Actor, { kind: 'session' }> };

export type Accounts = {
  db: Db;
  /** Stores a person with one role; gives the id. */
  add(email: string, account?: Account): Promise<string>;
  change(userId: string, values: Partial<typeof users.$inferInsert>): Promise<void>;
  /** Somebody who has not signed in. */
  nobody(at?: Date): Ctx;
  /** Somebody whose session was opened at `accountNow`, as they are at another moment. */
  signedIn(userId: string, at?: Date): Promise<SessionCtx>;
  /** Somebody who holds these permissions on all rows and no others. */
  withRights(permissions: readonly KnownPermission[]): Promise<SessionCtx>;
  /** The same caller as the database says now. Throws where the session counts no longer. */
  asNow(ctx: SessionCtx, at?: Date): Promise<SessionCtx>;
  endSessionOf(ctx: SessionCtx): Promise<void>;
  /** Failed attempts to sign in count no longer. */
  forgetAttempts(): Promise<void>;
  /** Runs work while attempts are counted elsewhere. */
  withLimits(store: LimitStore, work: () => Promise<void>): Promise<void>;
  sessionsOf(userId: string): Promise<SessionRow[]>;
  audit(userId: string): Promise<AuditEventRow[]>;
  close(): Promise<void>;
};

/** A database of its own with the system roles, to which people with a password are added. */
export async function openAccounts(): Promise<Accounts> {
  const { db, close } = await createTestDatabase();
  const countIn = (store: LimitStore) => {
    (globalThis as { sightlineLimits?: Promise<LimitStore> }).sightlineLimits = Promise.resolve(store);
  };
  const ownLimits = () => (dialect === 'postgres' ? createPostgresLimits({ db }) : createMemoryLimits());
  countIn(ownLimits());
  // What is counted for the process is stored in this database.
  const process = globalThis as { sightlineDatabase?: Promise<Pick<Database, 'db'>> | undefined };
  process.sightlineDatabase = Promise.resolve({ db });
  await ensureBaseData({ db }, { now: accountNow, effectiveOn: '2026-01-01', source: 'test' });
  const roleIds = new Map((await db.select().from(roles)).map((role) => [role.key, role.id]));
  const passwordHash = await hashPassword(accountPassword);
  const address = '192.0.2.7';
  const asNow = async (userId: string, sessionId: string, now: Date): Promise<SessionCtx> => {
    const actor = await sessionActor({ db, now }, { userId, sessionId, address });
    if (!actor) throw new Error('This session counts no longer.');
    return { db, now, requestId: newId('request'), actor };
  };
  const fixture: Accounts = {
    db,
    async close() {
      await storeRefusals({ db });
      process.sightlineDatabase = undefined;
      await close();
    },
    async add(email, { role = 'user', grantEndsAt, ...values } = {}) {
      const id = newId('user');
      const stamps = { createdAt: accountNow, updatedAt: accountNow };
      await db.insert(users).values({ id, email, name: email, passwordHash, ...stamps, ...values });
      const grant = { userId: id, roleId: roleIds.get(role) ?? '', createdAt: accountNow, expiresAt: grantEndsAt };
      await db.insert(grants).values({ id: newId('grant'), ...grant });
      return id;
    },
    async change(userId, values) {
      await db.update(users).set(values).where(eq(users.id, userId));
    },
    nobody: (at = accountNow) => ({
      db,
      now: at,
      requestId: newId('request'),
      actor: { kind: 'anonymous', address },
    }),
    async signedIn(userId, at = accountNow) {
      const [user] = await db.select().from(users).where(eq(users.id, userId));
      const sessionId = newId('session');
      const expiresAt = new Date(accountNow.getTime() + 7 * 86_400_000);
      const times = { createdAt: accountNow, lastSeenAt: at, expiresAt };
      await db.insert(sessions).values({ id: sessionId, userId, sessionVersion: user?.sessionVersion ?? 1, ...times });
      return asNow(userId, sessionId, at);
    },
    async withRights(permissions) {
      const ctx = await fixture.signedIn(await fixture.add(`${newId('user')}@example.test`, { role: 'viewer' }));
      const rights = new Map(permissions.map((permission) => [permission, { kind: 'all' } as const]));
      return { ...ctx, actor: { ...ctx.actor, person: { ...ctx.actor.person, rights } } };
    },
    asNow: ({ actor, now }, at = now) => asNow(actor.person.userId, actor.sessionId, at),
    async endSessionOf({ actor }) {
      await db.update(sessions).set({ endedAt: accountNow }).where(eq(sessions.id, actor.sessionId));
    },
    async forgetAttempts() {
      await db.delete(rateLimits);
      countIn(ownLimits());
    },
    async withLimits(store, work) {
      countIn(store);
      await work().finally(() => countIn(ownLimits()));
    },
    sessionsOf: (userId) => db.select().from(sessions).where(eq(sessions.userId, userId)),
    audit: (userId) => listAuditEvents({ db }, 'user', userId),
  };
  return fixture;
}
