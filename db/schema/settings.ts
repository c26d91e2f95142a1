import { sql } from 'drizzle-orm';
import { kit } from '#db/dialects/index.ts';
import { users } from './people.ts';
import { isWhole } from './whole.ts';

export const settings = kit.table('settings', {
  key: kit.text().primaryKey(),
  value: kit.json<unknown>().notNull(),
  updatedAt: kit.instant().notNull(),
  updatedBy: kit.text().references(() => users.id),
});

export const exchangeRates = kit.table(
  'exchange_rates',
  {
    id: kit.text().primaryKey(),
    currency: kit.text().notNull(),
    /** Dirhams per unit x 1,000,000. */
    perUnitScaled: kit.minorUnits().notNull(),
    effectiveOn: kit.day().notNull(),
    source: kit.text().notNull(),
    createdAt: kit.instant().notNull(),
  },
  (t) => [
    kit.uniqueIndex('exchange_rates_currency_day').on(t.currency, t.effectiveOn),
    kit.check('exchange_rates_whole', isWhole(t.perUnitScaled)),
    kit.check('exchange_rates_positive', sql`${t.perUnitScaled} > 0`),
  ],
);

export const feeSchedule = kit.table(
  'fee_schedule',
  {
    id: kit.text().primaryKey(),
    /** Null: any city that has no row of its own. */
    city: kit.text(),
    amountMinor: kit.minorUnits().notNull(),
    unit: kit.text().notNull(),
    effectiveOn: kit.day().notNull(),
    createdAt: kit.instant().notNull(),
  },
  (t) => [
    kit.check('fee_schedule_not_negative', sql`${t.amountMinor} >= 0`),
    kit.check('fee_schedule_whole', isWhole(t.amountMinor)),
  ],
);

/** One running number per key, e.g. "proposal:2026". */
export const numberSequences = kit.table('number_sequences', {
  key: kit.text().primaryKey(),
  lastNumber: kit.integer().notNull(),
});
