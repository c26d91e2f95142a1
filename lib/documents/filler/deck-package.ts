import { posix } from 'node:path';
import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { Refusal } from './refusal.ts';

/** The names under which Office files know their elements (ECMA-376). */
export const namespaces = {
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  presentation: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  relations: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
} as const;
type Namespace = keyof typeof namespaces;

/** A presentation while it is worked on: its parts as bytes, and as documents those that were looked into. */
export type DeckPackage = { parts: Map<string, Uint8Array>; documents: Map<string, Document> };

export const contentTypesPath = '[Content_Types].xml';
const damagedXml = () => new Refusal('unreadablePart');

/** Text of XML as a document. Throws Refusal for what is not well-formed, declares entities or is not UTF-8. */
export function parseXml(bytes: Uint8Array): Document {
  const text = decode(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw damagedXml();
  try {
    const onError = (_level: string, message: string) => {
      throw new Error(message);
    };
    return new DOMParser({ onError }).parseFromString(text, 'text/xml');
  } catch {
    throw damagedXml();
  }
}

function decode(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const [, encoding = 'utf-8'] = /^<\?xml[^>]*encoding=["']([^"']*)/.exec(text) ?? [];
    if (encoding.toLowerCase() === 'utf-8' && !text.includes('\0')) return text;
  } catch {}
  throw damagedXml();
}

/** A part as a document that is written back in the end. Throws Refusal where there is none. */
export function documentOf(deck: DeckPackage, path: string): Document {
  const known = deck.documents.get(path);
  if (known) return known;
  const bytes = deck.parts.get(path);
  if (!bytes) throw new Refusal('missingPart');
  const document = parseXml(bytes);
  deck.documents.set(path, document);
  return document;
}

/** Writes what was changed back to bytes. */
export function writeDocuments({ parts, documents }: DeckPackage): void {
  const serializer = new XMLSerializer();
  for (const [path, document] of documents) {
    if (parts.has(path)) parts.set(path, new TextEncoder().encode(serializer.serializeToString(document)));
  }
}

/** The root of a document. */
export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (!root) throw damagedXml();
  return root;
}

type Within = Pick<Element, 'getElementsByTagNameNS'>;

/** All elements of a name below a node, in their order. */
export function elementsIn(node: Within, namespace: Namespace, name: string): Element[] {
  return Array.from(node.getElementsByTagNameNS(namespaces[namespace], name));
}

/** The first element of a name below a node. */
export const firstIn = (node: Within, namespace: Namespace, name: string): Element | undefined =>
  elementsIn(node, namespace, name)[0];

/** The elements right below another one. */
export function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

/** Whether an element is the one of this name. */
export const isNamed = (element: Element, namespace: Namespace, name: string): boolean =>
  element.localName === name && element.namespaceURI === namespaces[namespace];

/** What one part refers to; `target` is the path of a part. */
export type Relation = { id: string; type: string; target: string; element: Element };

/** `ppt/slides/_rels/slide1.xml.rels` of `ppt/slides/slide1.xml`; of nothing, that of the whole package. */
export const relationsPath = (path: string): string =>
  posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);

/** What a part refers to, in the order of its file; empty where it refers to nothing. */
export function relationsOf(deck: DeckPackage, path: string): Relation[] {
  const place = relationsPath(path);
  if (!deck.parts.has(place)) return [];
  return elementsIn(documentOf(deck, place), 'relations', 'Relationship').map((element) => ({
    id: element.getAttribute('Id') ?? '',
    type: (element.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
    target: targetOf(path, element.getAttribute('Target') ?? ''),
    element,
  }));
}

function targetOf(path: string, target: string): string {
  const [file = ''] = target.split('#');
  return posix.join(file.startsWith('/') ? '' : posix.dirname(path), file.replace(/^\//, ''));
}

/** How one part names another in its relations. */
export const relativeTarget = (from: string, to: string): string => posix.relative(posix.dirname(from), to);

/** Lets a part refer to another one and gives the id that it knows it by. */
export function addRelation(deck: DeckPackage, from: string, to: { type: string; target: string }): string {
  const place = relationsPath(from);
  if (!deck.parts.has(place)) {
    deck.parts.set(place, new TextEncoder().encode(`<Relationships xmlns="${namespaces.relations}"/>`));
  }
  const document = documentOf(deck, place);
  const taken = new Set(relationsOf(deck, from).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const relation = document.createElementNS(namespaces.relations, 'Relationship');
  relation.setAttribute('Id', `rId${number}`);
  relation.setAttribute('Type', `${namespaces.relation}/${to.type}`);
  relation.setAttribute('Target', relativeTarget(from, to.target));
  rootOf(document).appendChild(relation);
  return `rId${number}`;
}

/** Takes an element out of its document. */
export const remove = (element: Element): void => void element.parentNode?.removeChild(element);
