import { kit } from '#db/dialects/index.ts';

/** The first answer to a call with an Idempotency-Key, so that a repeat has no effect of its own. */
export const idempotentAnswers = kit.table(
  'idempotent_answers',
  {
    /** Whoever called: the id of a person or a key. */
    principalId: kit.text().notNull(),
    key: kit.text().notNull(),
    /** What was called, with its body: the same key for something else is refused. */
    requestHash: kit.text().notNull(),
    /** Null while the first call is still at work. */
    status: kit.integer(),
    headers: kit.json<Record<string, string>>(),
    body: kit.text(),
    startedAt: kit.instant().notNull(),
    expiresAt: kit.instant().notNull(),
  },
  (t) => [kit.primaryKey({ columns: [t.principalId, t.key] }), kit.index('idempotent_answers_expires').on(t.expiresAt)],
);

/** Where processes that share a Postgres count calls; the columns are those of rate-limiter-flexible. */
export const rateLimits = kit.table('rate_limits', {
  key: kit.text().primaryKey(),
  points: kit.integer().notNull().default(0),
  expire: kit.instant(),
});

/** Refusals of nobody in particular, counted by minute and address instead of written one by one. */
export const refusalCounts = kit.table(
  'refusal_counts',
  {
    minute: kit.instant().notNull(),
    address: kit.text().notNull(),
    /** What was refused, such as "sign_in" or "limit". */
    kind: kit.text().notNull(),
    count: kit.integer().notNull().default(1),
  },
  (t) => [kit.primaryKey({ columns: [t.minute, t.kind, t.address] })],
);
