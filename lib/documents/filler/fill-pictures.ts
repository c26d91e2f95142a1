import type { Element } from '@xmldom/xmldom';
import {
  addRelation,
  childrenOf,
  contentTypesPath,
  type DeckPackage,
  documentOf,
  elementsIn,
  firstIn,
  isNamed,
  namespaces,
  remove,
  rootOf,
} from './deck-package.ts';
import type { FillerImage, Filling } from './filling.ts';
import { findTags, type PictureTag, pictureTags } from './tags.ts';

/** Where pictures of a filling stand in the package, each once. */
export type Media = { pathOf(key: string): string; image(key: string): FillerImage };

/** Keeps the pictures of a filling in the package when they are first shown. */
export function openMedia(deck: DeckPackage, images: Filling['images']): Media {
  const paths = new Map<string, string>();
  const image = (key: string) => images[key] as FillerImage;
  const pathOf = (key: string) => {
    const known = paths.get(key);
    if (known) return known;
    const { bytes, format } = image(key);
    let number = paths.size + 1;
    while (deck.parts.has(`ppt/media/filled${number}.${format}`)) number += 1;
    const path = `ppt/media/filled${number}.${format}`;
    deck.parts.set(path, bytes);
    declare(deck, format);
    paths.set(key, path);
    return path;
  };
  return { pathOf, image };
}

function declare(deck: DeckPackage, format: FillerImage['format']): void {
  const document = documentOf(deck, contentTypesPath);
  const known = elementsIn(document, 'contentTypes', 'Default').find(
    (type) => type.getAttribute('Extension')?.toLowerCase() === format,
  );
  const type = known ?? document.createElementNS(namespaces.contentTypes, 'Default');
  type.setAttribute('Extension', format);
  type.setAttribute('ContentType', `image/${format}`);
  if (!known) rootOf(document).insertBefore(type, rootOf(document).firstChild);
}

/** A picture or a shape whose alternative text holds a tag. */
type Placeholder = { element: Element; properties: Element; tag: string };

/** The placeholders of pictures below a node. */
export function placeholdersIn(node: Element): Placeholder[] {
  return ['pic', 'sp'].flatMap((name) =>
    elementsIn(node, 'presentation', name).flatMap((element) => {
      const properties = firstIn(element, 'presentation', 'cNvPr');
      const words = ['descr', 'title', 'name'].map((attribute) => properties?.getAttribute(attribute) ?? '').join(' ');
      const [tag] = findTags(words).filter((found) => !found.name.startsWith('#'));
      return properties && tag ? [{ element, properties, tag: tag.name }] : [];
    }),
  );
}

/** Puts pictures in place of their placeholders: a photo fills its frame, a logo stays whole. Without one it is gone. */
export function fillPictures(
  deck: DeckPackage,
  path: string,
  { keys, media }: { keys: Record<PictureTag, string | null>; media: Media },
): void {
  for (const { element, properties, tag } of placeholdersIn(rootOf(documentOf(deck, path)))) {
    if (!isPictureTag(tag)) continue;
    const key = keys[tag];
    if (key === null) {
      remove(element);
      continue;
    }
    const image = media.image(key);
    properties.removeAttribute('title');
    properties.setAttribute('descr', image.description);
    properties.setAttribute('name', image.description);
    const fill = fillOf(element);
    const size = sizeOf(element);
    if (!fill || !size) continue;
    const relation = addRelation(deck, path, { type: 'image', target: media.pathOf(key) });
    showPicture(fill, relation, tag === 'photo' ? cropOf(image, size) : null);
    if (tag === 'logo') fitWhole(image, size);
  }
}

const isPictureTag = (tag: string): tag is PictureTag => pictureTags.includes(tag as PictureTag);

/** The fill of a picture; a shape loses its words and gets one in place of its own. */
function fillOf(element: Element): Element | undefined {
  const own = childrenOf(element).find((child) => isNamed(child, 'presentation', 'blipFill'));
  if (own) return own;
  const properties = childrenOf(element).find((child) => isNamed(child, 'presentation', 'spPr'));
  const document = element.ownerDocument;
  if (!properties || !document) return undefined;
  for (const run of elementsIn(element, 'drawing', 'r')) remove(run);
  const fills = ['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill'];
  for (const child of childrenOf(properties)) if (fills.some((name) => isNamed(child, 'drawing', name))) remove(child);
  const fill = document.createElementNS(namespaces.drawing, 'a:blipFill');
  const shapes = ['xfrm', 'custGeom', 'prstGeom'];
  const before = childrenOf(properties).find((child) => !shapes.some((name) => isNamed(child, 'drawing', name)));
  properties.insertBefore(fill, before ?? null);
  return fill;
}

type Size = { offset: Element; extent: Element; width: number; height: number };

function sizeOf(element: Element): Size | undefined {
  const frame = firstIn(element, 'drawing', 'xfrm');
  const offset = frame && firstIn(frame, 'drawing', 'off');
  const extent = frame && firstIn(frame, 'drawing', 'ext');
  if (!offset || !extent) return undefined;
  const [width, height] = [Number(extent.getAttribute('cx')), Number(extent.getAttribute('cy'))];
  return width > 0 && height > 0 ? { offset, extent, width, height } : undefined;
}

type Crop = { x: number; y: number };

/** The share that is cut off at each side, in thousandths of a percent, so that a picture fills a frame. */
function cropOf(image: FillerImage, size: Size): Crop {
  const ratio = image.width / image.height / (size.width / size.height);
  const cut = (share: number) => Math.round(((1 - share) / 2) * 100_000);
  return ratio > 1 ? { x: cut(1 / ratio), y: 0 } : { x: 0, y: cut(ratio) };
}

function showPicture(fill: Element, relation: string, crop: Crop | null): void {
  const document = fill.ownerDocument;
  if (!document) return;
  while (fill.firstChild) fill.removeChild(fill.firstChild);
  const make = (name: string) => document.createElementNS(namespaces.drawing, `a:${name}`);
  const blip = make('blip');
  blip.setAttributeNS(namespaces.relation, 'r:embed', relation);
  const stretch = make('stretch');
  stretch.appendChild(make('fillRect'));
  fill.appendChild(blip);
  if (crop) {
    const visible = make('srcRect');
    for (const [side, share] of Object.entries({ l: crop.x, t: crop.y, r: crop.x, b: crop.y })) {
      if (share > 0) visible.setAttribute(side, String(share));
    }
    fill.appendChild(visible);
  }
  fill.appendChild(stretch);
}

/** Makes a frame as narrow or as low as its picture, around the same middle. */
function fitWhole(image: FillerImage, { offset, extent, width, height }: Size): void {
  const scale = Math.min(width / image.width, height / image.height);
  const fitted = { cx: Math.round(image.width * scale), cy: Math.round(image.height * scale) };
  offset.setAttribute('x', String(Number(offset.getAttribute('x')) + Math.round((width - fitted.cx) / 2)));
  offset.setAttribute('y', String(Number(offset.getAttribute('y')) + Math.round((height - fitted.cy) / 2)));
  extent.setAttribute('cx', String(fitted.cx));
  extent.setAttribute('cy', String(fitted.cy));
}
