import { posix } from 'node:path';
import type { Document } from '@xmldom/xmldom';
import {
  contentTypesPath,
  type DeckPackage,
  documentOf,
  elementsIn,
  relationsOf,
  relationsPath,
  relativeTarget,
  remove,
  rootOf,
} from './deck-package.ts';

/** What slides have in common; everything else that a slide refers to is its own, and its copy gets a copy. */
const shared = new Set([
  ...['slideLayout', 'slideMaster', 'notesMaster', 'theme', 'themeOverride', 'image', 'hdphoto', 'font', 'slide'],
  ...['audio', 'video', 'media', 'customXml', 'tags'],
]);
/** Remarks of colleagues do not multiply. */
const dropped = new Set(['comments', 'comment']);

/**
 * Copies a slide with its notes and drawings, as it is now, and gives the path of the copy. `copies` holds what was
 * copied already, so that notes find their way back to their own slide.
 */
export function copyPart(deck: DeckPackage, path: string, copies = new Map<string, string>()): string {
  const copy = freePath(deck, path);
  copies.set(path, copy);
  deck.parts.set(copy, deck.parts.get(path) ?? new Uint8Array());
  const document = deck.documents.get(path);
  if (document) deck.documents.set(copy, document.cloneNode(true) as Document);
  declareLike(deck, path, copy);
  const relations = relationsPath(path);
  const stored = deck.parts.get(relations);
  if (!stored) return copy;
  deck.parts.set(relationsPath(copy), stored);
  deck.documents.set(relationsPath(copy), documentOf(deck, relations).cloneNode(true) as Document);
  for (const { type, target, element } of relationsOf(deck, copy)) {
    if (dropped.has(type)) remove(element);
    else if (copies.has(target) || !shared.has(type)) {
      const own = copies.get(target) ?? copyPart(deck, target, copies);
      element.setAttribute('Target', relativeTarget(copy, own));
    }
  }
  return copy;
}

/** `ppt/slides/slide7.xml` beside slides 1 to 6. */
function freePath({ parts }: DeckPackage, path: string): string {
  const { dir, name, ext } = posix.parse(path);
  const stem = name.replace(/\d+$/, '');
  for (let number = 1; ; number += 1) {
    const free = posix.join(dir, `${stem}${number}${ext}`);
    if (!parts.has(free)) return free;
  }
}

function declareLike(deck: DeckPackage, path: string, copy: string): void {
  const document = documentOf(deck, contentTypesPath);
  const own = elementsIn(document, 'contentTypes', 'Override').find(
    (one) => one.getAttribute('PartName') === `/${path}`,
  );
  const declared = own?.cloneNode(true) as typeof own;
  if (!declared) return;
  declared.setAttribute('PartName', `/${copy}`);
  rootOf(document).appendChild(declared);
}
