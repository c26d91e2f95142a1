import { sql } from 'drizzle-orm';
import { kit } from '#db/dialects/index.ts';
import { users } from './people.ts';

/** A person's authenticator app (TOTP, RFC 6238). It counts from `confirmedAt` on. */
export const secondFactors = kit.table('second_factors', {
  userId: kit
    .text()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  /** Encrypted with a key made of AUTH_SECRET. */
  sealedSecret: kit.text().notNull(),
  /** The newest time step that was used: none counts twice. */
  lastStep: kit.integer().notNull().default(0),
  createdAt: kit.instant().notNull(),
  confirmedAt: kit.instant(),
});
export type SecondFactorRow = typeof secondFactors.$inferSelect;

export const recoveryCodes = kit.table(
  'recovery_codes',
  {
    id: kit.text().primaryKey(),
    userId: kit
      .text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    codeHash: kit.text().notNull(),
    createdAt: kit.instant().notNull(),
    usedAt: kit.instant(),
  },
  (t) => [kit.uniqueIndex('recovery_codes_user_hash').on(t.userId, t.codeHash)],
);

const linkKinds = ['invitation', 'reset', 'setup'] as const;

/** Links that let somebody in once; only the hash of their secret is kept. */
export const oneTimeLinks = kit.table(
  'one_time_links',
  {
    id: kit.text().primaryKey(),
    kind: kit.choice(linkKinds).notNull(),
    /** Null for the setup of the first admin, who is nobody yet. */
    userId: kit.text().references(() => users.id, { onDelete: 'cascade' }),
    tokenHash: kit.text().notNull(),
    createdBy: kit.text().references(() => users.id),
    createdAt: kit.instant().notNull(),
    expiresAt: kit.instant().notNull(),
    usedAt: kit.instant(),
  },
  (t) => [
    kit.uniqueIndex('one_time_links_hash').on(t.tokenHash),
    kit.index('one_time_links_user').on(t.userId),
    kit.check('one_time_links_kind_known', sql`${t.kind} in ('invitation', 'reset', 'setup')`),
  ],
);
export type OneTimeLinkRow = typeof oneTimeLinks.$inferSelect;
