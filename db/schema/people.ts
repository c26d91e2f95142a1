import { sql } from 'drizzle-orm';
import { kit } from '#db/dialects/index.ts';
import type { PermissionGrant } from '#lib/auth/schema.ts';
import type { NotificationPreferences } from '#lib/notifications/schema.ts';
import { languages, themes, userStatuses } from '#lib/users/schema.ts';

export const users = kit.table(
  'users',
  {
    id: kit.text().primaryKey(),
    email: kit.text().notNull(),
    name: kit.text().notNull(),
    title: kit.text().notNull().default(''),
    phone: kit.text().notNull().default(''),
    passwordHash: kit.text(),
    status: kit.choice(userStatuses).notNull().default('active'),
    /** Null until the person chose one: the browser's language counts. */
    language: kit.choice(languages),
    /** Null until the person chose one: the business's zone counts. */
    timeZone: kit.text(),
    /** Null until the person chose one: the device's counts. */
    theme: kit.choice(themes),
    /** The kinds a person wants no notifications of; null means all of them. */
    notificationPreferences: kit.json<NotificationPreferences>(),
    /** Raised by a change of password, role or status: older sessions then no longer count. */
    sessionVersion: kit.integer().notNull().default(1),
    isDemo: kit.boolean().notNull().default(false),
    createdAt: kit.instant().notNull(),
    updatedAt: kit.instant().notNull(),
  },
  (t) => [
    kit.uniqueIndex('users_email_key').on(t.email),
    kit.check('users_email_lower', sql`${t.email} = lower(${t.email})`),
    kit.check('users_status_known', sql`${t.status} in ('active', 'disabled', 'invited')`),
  ],
);
export type UserRow = typeof users.$inferSelect;

export const sessions = kit.table(
  'sessions',
  {
    id: kit.text().primaryKey(),
    userId: kit
      .text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    sessionVersion: kit.integer().notNull(),
    createdAt: kit.instant().notNull(),
    lastSeenAt: kit.instant().notNull(),
    expiresAt: kit.instant().notNull(),
    endedAt: kit.instant(),
    /** When the person last showed again who they are; null: at the sign-in. */
    confirmedAt: kit.instant(),
    userAgent: kit.text().notNull().default(''),
    address: kit.text().notNull().default(''),
  },
  (t) => [kit.index('sessions_user').on(t.userId, t.endedAt)],
);
export type SessionRow = typeof sessions.$inferSelect;

export const roles = kit.table(
  'roles',
  {
    id: kit.text().primaryKey(),
    key: kit.text().notNull(),
    name: kit.text().notNull(),
    isSystem: kit.boolean().notNull().default(false),
    /** Null for a system role: its permissions stand in the permission table of the code. */
    permissions: kit.json<PermissionGrant[]>(),
    description: kit.text().notNull().default(''),
    /** Raised by every change, so that two who edit at once are told. */
    version: kit.integer().notNull().default(1),
    createdAt: kit.instant().notNull(),
  },
  (t) => [kit.uniqueIndex('roles_key').on(t.key)],
);
export type RoleRow = typeof roles.$inferSelect;

export const grants = kit.table(
  'grants',
  {
    id: kit.text().primaryKey(),
    userId: kit
      .text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    roleId: kit
      .text()
      .notNull()
      .references(() => roles.id),
    grantedBy: kit.text().references(() => users.id),
    createdAt: kit.instant().notNull(),
    expiresAt: kit.instant(),
  },
  (t) => [kit.uniqueIndex('grants_user_role').on(t.userId, t.roleId)],
);
export type GrantRow = typeof grants.$inferSelect;

export const teams = kit.table(
  'teams',
  {
    id: kit.text().primaryKey(),
    name: kit.text().notNull(),
    isDemo: kit.boolean().notNull().default(false),
    /** Raised by every change, so that two who edit at once are told. */
    version: kit.integer().notNull().default(1),
    createdAt: kit.instant().notNull(),
  },
  (t) => [kit.uniqueIndex('teams_name').on(t.name)],
);
export type TeamRow = typeof teams.$inferSelect;

export const teamMembers = kit.table(
  'team_members',
  {
    teamId: kit
      .text()
      .notNull()
      .references(() => teams.id, { onDelete: 'cascade' }),
    userId: kit
      .text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    isLead: kit.boolean().notNull().default(false),
  },
  (t) => [kit.primaryKey({ columns: [t.teamId, t.userId] }), kit.index('team_members_user').on(t.userId)],
);
