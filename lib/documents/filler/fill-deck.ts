import {
  contentTypesPath,
  type DeckPackage,
  documentOf,
  elementsIn,
  namespaces,
  relationsOf,
  relationsPath,
  remove,
  rootOf,
  writeDocuments,
} from './deck-package.ts';
import { fillParagraphs } from './fill-paragraphs.ts';
import { fillPictures, openMedia, placeholdersIn } from './fill-pictures.ts';
import { fillSlides, tagsOfSlide } from './fill-slides.ts';
import { tagNamesIn } from './fill-tables.ts';
import type { Filling } from './filling.ts';
import { listSlides, presentationPath } from './slide-list.ts';

/** The names of the tags on the slides and in the masters of a deck, each once, in the order of the alphabet. */
export function listTags(deck: DeckPackage): string[] {
  const slides = listSlides(deck, presentationPath(deck)).flatMap(({ path }) => tagsOfSlide(deck, path));
  const masters = listMasters(deck).flatMap((path) => {
    const root = rootOf(documentOf(deck, path));
    return [...tagNamesIn(root), ...placeholdersIn(root).map(({ tag }) => tag)];
  });
  return [...new Set([...slides, ...masters])].sort();
}

/** Fills a deck with a proposal: its slides, its masters and what the file says about itself. */
export function fillDeck(deck: DeckPackage, filling: Filling): void {
  const media = openMedia(deck, filling.images);
  fillSlides(deck, filling, media);
  const photo = filling.locations.find((one) => one.photo)?.photo ?? null;
  for (const path of listMasters(deck)) {
    fillPictures(deck, path, { keys: { photo, logo: filling.logo }, media });
    fillParagraphs(rootOf(documentOf(deck, path)), filling.values, filling);
  }
  describeFile(deck, filling);
  dropUnused(deck);
  writeDocuments(deck);
}

const listMasters = ({ parts }: DeckPackage) =>
  [...parts.keys()].filter((path) => /^ppt\/slide(Master|Layout)s\/[^/]+\.xml$/.test(path)).sort();

const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const dublinCore = 'http://purl.org/dc/elements/1.1/';
const terms = 'http://purl.org/dc/terms/';
const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

/** Title, author and date become the proposal's. Its old thumbnail and its list of titles would show the tags. */
function describeFile(deck: DeckPackage, { title, author, issuedOn }: Filling): void {
  for (const { type, element } of relationsOf(deck, '')) {
    if (type === 'thumbnail' || type === 'extended-properties' || type === 'custom-properties') remove(element);
  }
  const properties = relationsOf(deck, '').find(({ type }) => type === 'core-properties');
  if (!properties || !deck.parts.has(properties.target)) return;
  const document = documentOf(deck, properties.target);
  const root = rootOf(document);
  while (root.firstChild) root.removeChild(root.firstChild);
  const say = (namespace: string, name: string, text: string) => {
    const element = document.createElementNS(namespace, name);
    element.textContent = text;
    root.appendChild(element);
    return element;
  };
  say(dublinCore, 'dc:title', title);
  say(dublinCore, 'dc:creator', author);
  for (const name of ['created', 'modified']) {
    const date = say(terms, `dcterms:${name}`, `${issuedOn}T00:00:00Z`);
    date.setAttributeNS(schemaInstance, 'xsi:type', 'dcterms:W3CDTF');
  }
  say(core, 'cp:lastModifiedBy', author);
}

/** Leaves out what nothing refers to any more, such as the pictures that stood for the photos. */
function dropUnused(deck: DeckPackage): void {
  const presentation = presentationPath(deck);
  const shown = new Set(listSlides(deck, presentation).map(({ path }) => path));
  for (const { type, target, element } of relationsOf(deck, presentation)) {
    if (type === 'slide' && !shown.has(target)) remove(element);
  }
  dropUnusedPictures(deck);
  const reached = new Set<string>();
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const { target } of relationsOf(deck, path)) {
      if (!deck.parts.has(target) || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  const kept = new Set([contentTypesPath, relationsPath(''), ...reached, ...[...reached].map(relationsPath)]);
  for (const path of [...deck.parts.keys()]) if (!kept.has(path)) deck.parts.delete(path);
  for (const type of elementsIn(documentOf(deck, contentTypesPath), 'contentTypes', 'Override')) {
    if (!deck.parts.has((type.getAttribute('PartName') ?? '').slice(1))) remove(type);
  }
}

function dropUnusedPictures(deck: DeckPackage): void {
  for (const path of [...deck.documents.keys()].filter((one) => /^ppt\/slide\w*\/[^/]+\.xml$/.test(one))) {
    const named = new Set(namedRelations(deck, path));
    for (const { id, type, element } of relationsOf(deck, path)) {
      if (type === 'image' && !named.has(id)) remove(element);
    }
  }
}

function namedRelations(deck: DeckPackage, path: string): string[] {
  return Array.from(rootOf(documentOf(deck, path)).getElementsByTagNameNS('*', '*')).flatMap((element) =>
    Array.from(element.attributes)
      .filter((attribute) => attribute.namespaceURI === namespaces.relation)
      .map((attribute) => attribute.value),
  );
}
