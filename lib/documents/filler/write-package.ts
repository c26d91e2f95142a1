import { type Zippable, zipSync } from 'fflate';
import { contentTypesPath, type DeckPackage } from './deck-package.ts';

/** In local time, as a zip file writes it: the same bytes in every time zone. */
const zipDate = () => new Date(1980, 0, 1);

/** The parts as a file, always in the same order: the same parts are the same bytes. */
export function writePackage({ parts }: DeckPackage): Uint8Array {
  const files: Zippable = {};
  const paths = [...parts.keys()].filter((path) => path !== contentTypesPath).sort();
  for (const path of [contentTypesPath, ...paths]) {
    const isPacked = /\.(png|jpe?g|gif|webp|mp4|m4a|mp3|wmv|emz|wmz)$/i.test(path);
    files[path] = [parts.get(path) ?? new Uint8Array(), { level: isPacked ? 0 : 6 }];
  }
  return zipSync(files, { mtime: zipDate() });
}
