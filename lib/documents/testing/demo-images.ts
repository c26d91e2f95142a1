import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';

/** The images that a snapshot names, from the demo's folders; its file ids are their names there. */
export function demoImagesOf({ sites, brand }: ProposalSnapshot): Map<string, Uint8Array> {
  const names = [...sites.map((site) => site.photoFileId), brand.logoFileId].filter((name) => name !== null);
  const folderOf = (name: string) => (name.endsWith('.png') ? 'logos' : 'photos');
  return new Map(names.map((name) => [name, readFileSync(resolve('db', 'seed', folderOf(name), name))]));
}
