import { kit } from '#db/dialects/index.ts';
import { savedViewLists } from '#lib/saved-views/schema.ts';
import { users } from './people.ts';

/** A list's filters under a name, for one person. */
export const savedViews = kit.table(
  'saved_views',
  {
    id: kit.text().primaryKey(),
    ownerId: kit
      .text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    list: kit.choice(savedViewLists).notNull(),
    name: kit.text().notNull(),
    /** The query of the list's address, without the place in the list. */
    query: kit.text().notNull(),
    createdAt: kit.instant().notNull(),
  },
  (t) => [kit.uniqueIndex('saved_views_name').on(t.ownerId, t.list, t.name)],
);
export type SavedViewRow = typeof savedViews.$inferSelect;
