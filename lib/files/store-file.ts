import type { DbScope } from '#db/client.ts';
import { insertFile } from '#db/repositories/files.ts';
import type { FileRow } from '#db/schema/index.ts';
import { storage } from '#lib/adapters/storage/open-storage.ts';
import { newId } from '#lib/core/ids.ts';
import type { FilePurpose } from './schema.ts';

export type FileToStore = {
  bytes: Uint8Array;
  /** The name of a download. */
  name: string;
  mediaType: string;
  purpose: FilePurpose;
  /** Whose document it is; null for photos and logos. */
  ownerId: string | null;
  teamId: string | null;
};

/**
 * Keeps the bytes in the storage and names them in the caller's transaction. The bytes are written first: a rollback
 * leaves an orphan for the sweep, never a file without bytes.
 */
export async function storeFile(scope: DbScope & { now: Date }, { bytes, ...file }: FileToStore): Promise<FileRow> {
  const contentHash = await storage().put(bytes);
  return insertFile(scope, {
    id: newId('file'),
    contentHash,
    byteSize: bytes.byteLength,
    createdAt: scope.now,
    ...file,
  });
}
