import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentHashPattern, type Storage } from './port.ts';

const ownerOnly = { folder: 0o700, file: 0o600 };

/** A folder, sharded by the first two digits of the hash. A file appears whole or not at all: temporary name, fsync, rename. */
export function openLocalStorage(folder: string): Storage {
  const temporaryFolder = join(folder, 'tmp');
  const pathOf = (contentHash: string) => {
    if (!contentHashPattern.test(contentHash)) throw new Error('A storage key is a SHA-256 in lower-case hex.');
    return join(folder, contentHash.slice(0, 2), contentHash);
  };

  return {
    async put(bytes) {
      const contentHash = createHash('sha256').update(bytes).digest('hex');
      const path = pathOf(contentHash);
      if (await refresh(path, bytes.byteLength)) return contentHash;
      const temporary = join(temporaryFolder, randomUUID());
      await mkdir(temporaryFolder, { recursive: true, mode: ownerOnly.folder });
      await mkdir(dirname(path), { recursive: true, mode: ownerOnly.folder });
      try {
        await writeDurably(temporary, bytes);
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      await syncFolder(dirname(path));
      return contentHash;
    },

    get: async (contentHash) => readFile(pathOf(contentHash)).catch(undefinedWhenAbsent),

    remove: async (contentHash, storedBefore) => removeOld(pathOf(contentHash), storedBefore),

    async *list(storedBefore) {
      for (const shard of await readdir(folder).catch(emptyWhenAbsent)) {
        if (!/^[0-9a-f]{2}$/.test(shard)) continue;
        for (const name of await readdir(join(folder, shard))) {
          const found = await stat(join(folder, shard, name)).catch(undefinedWhenAbsent);
          if (found && found.mtime < storedBefore && contentHashPattern.test(name)) yield name;
        }
      }
    },

    async check() {
      await mkdir(temporaryFolder, { recursive: true, mode: ownerOnly.folder });
      await access(temporaryFolder, constants.W_OK);
    },
  };
}

/** Whether the bytes are there already; being kept again makes them young, so that a sweep leaves them alone. */
async function refresh(path: string, byteSize: number): Promise<boolean> {
  const found = await stat(path).catch(undefinedWhenAbsent);
  if (found?.size !== byteSize) return false;
  const now = new Date();
  await utimes(path, now, now);
  return true;
}

async function removeOld(path: string, storedBefore: Date): Promise<boolean> {
  const found = await stat(path).catch(undefinedWhenAbsent);
  if (!found || found.mtime >= storedBefore) return false;
  await rm(path, { force: true });
  return true;
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', ownerOnly.file);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const isAbsent = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

function undefinedWhenAbsent(error: unknown): undefined {
  if (isAbsent(error)) return undefined;
  throw error;
}

function emptyWhenAbsent(error: unknown): string[] {
  if (isAbsent(error)) return [];
  throw error;
}
