import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { demoId } from '#db/seed/demo-id.ts';
import { storage } from '#lib/adapters/storage/open-storage.ts';
import { intakeImage } from '#lib/files/intake-image.ts';
import type { FilePurpose } from '#lib/files/schema.ts';

const seedFolder = resolve('db', 'seed');

/** Takes in the demo's photos and logos as an upload would. Gives the file rows that name them. */
export async function storeDemoImages(createdAt: Date) {
  const [photos, logos] = await Promise.all([
    storeFolder('photos', '.jpg', { purpose: 'photo', createdAt }),
    storeFolder('logos', '.png', { purpose: 'logo', createdAt }),
  ]);
  return [...photos, ...logos];
}

async function storeFolder(folder: string, ending: string, file: { purpose: FilePurpose; createdAt: Date }) {
  const names = (await readdir(join(seedFolder, folder))).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(
    names.map(async (name) => {
      const { bytes, mediaType } = await intakeImage(await readFile(join(seedFolder, folder, name)));
      const contentHash = await storage().put(bytes);
      return { id: demoId('file', name), contentHash, name, mediaType, byteSize: bytes.byteLength, ...file };
    }),
  );
}
