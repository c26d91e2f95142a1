import { kit } from '#db/dialects/index.ts';
import { locations } from './inventory.ts';
import { companies, proposals } from './proposals.ts';

// The words by which a row is found (decision 012), one table per list: each word of its search text once.

export const proposalWords = kit.table(
  'proposal_words',
  {
    word: kit.word().notNull(),
    rowId: kit
      .text()
      .notNull()
      .references(() => proposals.id, { onDelete: 'cascade' }),
  },
  (t) => [kit.primaryKey({ columns: [t.word, t.rowId] }), kit.index('proposal_words_row').on(t.rowId)],
);

export const locationWords = kit.table(
  'location_words',
  {
    word: kit.word().notNull(),
    rowId: kit
      .text()
      .notNull()
      .references(() => locations.id, { onDelete: 'cascade' }),
  },
  (t) => [kit.primaryKey({ columns: [t.word, t.rowId] }), kit.index('location_words_row').on(t.rowId)],
);

export const companyWords = kit.table(
  'company_words',
  {
    word: kit.word().notNull(),
    rowId: kit
      .text()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
  },
  (t) => [kit.primaryKey({ columns: [t.word, t.rowId] }), kit.index('company_words_row').on(t.rowId)],
);
