import { sql } from 'drizzle-orm';
import { kit } from '#db/dialects/index.ts';
import type { DeckTags } from '#lib/brands/schema.ts';
import { files } from './files.ts';
import { brands } from './inventory.ts';
import { users } from './people.ts';

/** A brand's own deck with `{{tags}}`; a version is never changed, at most one per brand is active. */
export const deckTemplates = kit.table(
  'deck_templates',
  {
    id: kit.text().primaryKey(),
    brandId: kit
      .text()
      .notNull()
      .references(() => brands.id),
    version: kit.integer().notNull(),
    fileId: kit
      .text()
      .notNull()
      .references(() => files.id),
    tags: kit.json<DeckTags>().notNull(),
    isActive: kit.boolean().notNull().default(false),
    createdBy: kit
      .text()
      .notNull()
      .references(() => users.id),
    createdAt: kit.instant().notNull(),
  },
  (t) => [
    kit.uniqueIndex('deck_templates_key').on(t.brandId, t.version),
    kit.check('deck_templates_version', sql`${t.version} > 0`),
  ],
);
export type DeckTemplateRow = typeof deckTemplates.$inferSelect;
