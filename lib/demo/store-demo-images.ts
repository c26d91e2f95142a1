import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { demoId } from '#db/seed/demo-id.ts';
import { storage } from '#lib/adapters/storage/open-storage.ts';
import type { FilePurpose } from '#lib/files/schema.ts';

const seedFolder = resolve('db', 'seed');

/** Keeps the demo's photos and logos in the storage. Gives the file rows that name them. */
export async function storeDemoImages(createdAt: Date) {
  const [photos, logos] = await Promise.all([
    storeFolder('photos', '.jpg', { mediaType: 'image/jpeg', purpose: 'photo', createdAt }),
    storeFolder('logos', '.png', { mediaType: 'image/png', purpose: 'logo', createdAt }),
  ]);
  return [...photos, ...logos];
}

async function storeFolder(
  folder: string,
  ending: string,
  file: { mediaType: string; purpose: FilePurpose; createdAt: Date },
) {
  const names = (await readdir(join(seedFolder, folder))).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(seedFolder, folder, name));
      const contentHash = await storage().put(bytes);
      return { id: demoId('file', name), contentHash, name, byteSize: bytes.byteLength, ...file };
    }),
  );
}
