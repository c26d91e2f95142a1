import type { Document, Node } from '@xmldom/xmldom';
import { contentTypesPath, type DeckPackage, documentOf, elementsIn, parseXml, relationsOf } from './deck-package.ts';
import { Refusal } from './refusal.ts';

const mostSlides = 100;
const deepestNesting = 200;
const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';

const hasMacros = () => new Refusal('macros');
const hasEmbedded = () => new Refusal('embedded');

/**
 * What is no presentation at all, and what only an attacker or a careless copy puts into a deck: macros, controls, embedded files, links to the outside,
 * entities, too many slides. Throws Refusal with what to do about it.
 */
export function checkParts(deck: DeckPackage): void {
  if (![...deck.parts.keys()].some((path) => /^ppt\//i.test(path))) throw new Refusal('notPowerPoint');
  for (const path of deck.parts.keys()) {
    if (/vbaproject|activex|\/ctrlprops\//i.test(path)) throw hasMacros();
    if (/\/embeddings\//i.test(path) || /\.(ole|exe|dll|js|vbs|doc[xm]?|xls[xmb]?|ppt[xm]?)$/i.test(path)) {
      throw hasEmbedded();
    }
  }
  for (const [path, bytes] of deck.parts) if (/\.(xml|rels|vml)$/i.test(path)) checkXml(bytes);
  checkContentTypes(deck);
  for (const path of deck.parts.keys()) if (path.endsWith('.rels')) checkRelations(deck, path);
  const slides = [...deck.parts.keys()].filter((path) => /^ppt\/slides\/[^/]+\.xml$/i.test(path));
  if (slides.length > mostSlides) throw new Refusal('slides', { most: mostSlides });
}

/** A part that cannot be read is refused before anything is done, and so is a click that starts a program. */
function checkXml(bytes: Uint8Array): void {
  const document = parseXml(bytes);
  if (isTooDeep(document)) throw new Refusal('builtOddly');
  const clicks = ['hlinkClick', 'hlinkHover'].flatMap((name) => elementsIn(document, 'drawing', name));
  const starts = /^ppaction:\/\/(program|macro|ole|file)/i;
  if (clicks.some((click) => starts.test(click.getAttribute('action') ?? ''))) throw hasMacros();
}

/** Whether elements stand in each other deeper than any program writes them. Without recursion, for it would end here. */
function isTooDeep(document: Document): boolean {
  let depth = 0;
  let node: Node | null = document.firstChild;
  while (node) {
    if (node.firstChild) {
      depth += 1;
      if (depth > deepestNesting) return true;
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling && node.parentNode !== document) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
  return false;
}

function checkContentTypes(deck: DeckPackage): void {
  const document = documentOf(deck, contentTypesPath);
  const types = ['Default', 'Override'].flatMap((name) => elementsIn(document, 'contentTypes', name));
  const names = types.map((type) => type.getAttribute('ContentType') ?? '');
  if (names.some((name) => /macro|vba|activex|\bcontrol/i.test(name))) throw hasMacros();
  if (names.some((name) => /oleobject|spreadsheetml|wordprocessingml/i.test(name))) throw hasEmbedded();
  if (!names.includes(presentationType)) {
    throw new Refusal('notPresentation');
  }
}

const ownerOf = (path: string) => path.replace(/_rels\/([^/]*)\.rels$/, '$1');

function checkRelations(deck: DeckPackage, path: string): void {
  for (const { type, target, element } of relationsOf(deck, ownerOf(path))) {
    const stated = element.getAttribute('Target') ?? '';
    const [place = ''] = stated.split('#');
    if ((element.getAttribute('TargetMode') ?? 'Internal') !== 'Internal' || /^[\w+.-]+:|^\/\/|\\/.test(place)) {
      throw new Refusal('outsideLink', { link: shorten(stated) });
    }
    if (/vba|activex|control/i.test(type)) throw hasMacros();
    if (/oleobject|^package$/i.test(type)) throw hasEmbedded();
    // PowerPoint itself writes "NULL" where a picture was lost.
    if (place !== '' && place !== 'NULL' && !deck.parts.has(target)) {
      throw new Refusal('lostPart');
    }
  }
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
