import { kit } from '#db/dialects/index.ts';
import type { Permission } from '#lib/auth/schema.ts';
import { users } from './people.ts';

export const apiKeys = kit.table(
  'api_keys',
  {
    id: kit.text().primaryKey(),
    ownerId: kit
      .text()
      .notNull()
      .references(() => users.id),
    name: kit.text().notNull(),
    /** The last characters of the secret, so that a person recognises it. */
    hint: kit.text().notNull(),
    secretHash: kit.text().notNull(),
    /** What the key may do at most; its owner's rights limit it further at every call. */
    scopes: kit.json<Permission[]>().notNull(),
    /** CIDR ranges that it may be used from; none: from everywhere. */
    allowedAddresses: kit.json<string[]>().notNull(),
    /** Web origins whose pages may use it; none: no page of another origin. */
    allowedOrigins: kit.json<string[]>().notNull(),
    callsPerMinute: kit.integer().notNull(),
    createdBy: kit
      .text()
      .notNull()
      .references(() => users.id),
    createdAt: kit.instant().notNull(),
    expiresAt: kit.instant().notNull(),
    /** Written at most once a minute. */
    lastUsedAt: kit.instant(),
    revokedAt: kit.instant(),
    revokedBy: kit.text().references(() => users.id),
    /** The key that a rotation put in its place. */
    replacedBy: kit.text(),
  },
  (t) => [
    kit.uniqueIndex('api_keys_secret_hash').on(t.secretHash),
    kit.index('api_keys_owner').on(t.ownerId, t.createdAt),
    kit.index('api_keys_expires').on(t.expiresAt),
  ],
);
export type ApiKeyRow = typeof apiKeys.$inferSelect;

/** How often a key was used on a day of the business, and how often it was refused. */
export const apiKeyUsage = kit.table(
  'api_key_usage',
  {
    keyId: kit
      .text()
      .notNull()
      .references(() => apiKeys.id, { onDelete: 'cascade' }),
    day: kit.day().notNull(),
    calls: kit.integer().notNull().default(0),
    refused: kit.integer().notNull().default(0),
  },
  (t) => [kit.primaryKey({ columns: [t.keyId, t.day] })],
);
