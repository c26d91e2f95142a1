import { sql } from 'drizzle-orm';
import { kit } from '#db/dialects/index.ts';
import { filePurposes } from '#lib/files/schema.ts';

export const files = kit.table(
  'files',
  {
    id: kit.text().primaryKey(),
    /** SHA-256 of the bytes in hex; the key under which the storage keeps them. */
    contentHash: kit.text().notNull(),
    name: kit.text().notNull(),
    mediaType: kit.text().notNull(),
    byteSize: kit.integer().notNull(),
    purpose: kit.choice(filePurposes).notNull(),
    /** Who may read it: location photos and logos everybody who reads locations, documents whoever reads the proposal. */
    ownerId: kit.text(),
    teamId: kit.text(),
    createdAt: kit.instant().notNull(),
  },
  (t) => [
    kit.index('files_content_hash').on(t.contentHash),
    kit.check('files_purpose_known', sql`${t.purpose} in ('photo', 'logo', 'document', 'deck_template')`),
  ],
);
export type FileRow = typeof files.$inferSelect;
