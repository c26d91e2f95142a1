import type { DbScope } from '#db/client.ts';
import { unsafeListFiles } from '#db/repositories/files.ts';
import { storage } from '#lib/adapters/storage/open-storage.ts';

/** The bytes of photos and logos by file id, for a function that may show them. One that is gone is left out. */
export async function loadImages(scope: DbScope, fileIds: readonly string[]): Promise<Map<string, Uint8Array>> {
  const rows = (await unsafeListFiles(scope, fileIds)).filter((row) => row.purpose !== 'document');
  const loaded = await Promise.all(rows.map(async (row) => [row.id, await storage().get(row.contentHash)] as const));
  return new Map(loaded.filter((entry): entry is [string, Uint8Array] => entry[1] !== undefined));
}
