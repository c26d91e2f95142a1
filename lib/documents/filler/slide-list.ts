import type { Element } from '@xmldom/xmldom';
import {
  addRelation,
  type DeckPackage,
  documentOf,
  elementsIn,
  firstIn,
  namespaces,
  relationsOf,
  remove,
  rootOf,
} from './deck-package.ts';
import { Refusal } from './refusal.ts';

export type SlideEntry = { path: string; element: Element };

/** The path of the presentation itself. Throws Refusal where there is none. */
export function presentationPath(deck: DeckPackage): string {
  const relation = relationsOf(deck, '').find(({ type }) => type === 'officeDocument');
  if (!relation) throw new Refusal('notPresentation');
  return relation.target;
}

/** The slides in the order in which they are shown. Throws Refusal for a deck without one. */
export function listSlides(deck: DeckPackage, presentation: string): SlideEntry[] {
  const targets = new Map(relationsOf(deck, presentation).map(({ id, target }) => [id, target]));
  const list = firstIn(documentOf(deck, presentation), 'presentation', 'sldIdLst');
  const entries = (list ? elementsIn(list, 'presentation', 'sldId') : []).flatMap((element) => {
    const path = targets.get(element.getAttributeNS(namespaces.relation, 'id') ?? '');
    return path && deck.parts.has(path) ? [{ path, element }] : [];
  });
  if (entries.length === 0) throw new Refusal('noSlides');
  return entries;
}

/** The height of a slide in the format's own unit, of which 914,400 are an inch. */
export function slideHeight(deck: DeckPackage, presentation: string): number {
  const size = firstIn(documentOf(deck, presentation), 'presentation', 'sldSz');
  return Number(size?.getAttribute('cy') ?? 6_858_000);
}

/** Shows a slide right after another one, in the same section. */
export function insertSlide(deck: DeckPackage, presentation: string, slide: { path: string; after: Element }): Element {
  const { path, after } = slide;
  const document = documentOf(deck, presentation);
  const ids = elementsIn(document, 'presentation', 'sldId').map((one) => Number(one.getAttribute('id')));
  const id = String(Math.max(255, ...ids) + 1);
  const element = document.createElementNS(namespaces.presentation, 'p:sldId');
  element.setAttribute('id', id);
  const relation = addRelation(deck, presentation, { type: 'slide', target: path });
  element.setAttributeNS(namespaces.relation, 'r:id', relation);
  after.parentNode?.insertBefore(element, after.nextSibling);
  for (const member of sectionMembers(deck, presentation, after.getAttribute('id'))) {
    const copy = member.cloneNode(true) as Element;
    copy.setAttribute('id', id);
    member.parentNode?.insertBefore(copy, member.nextSibling);
  }
  return element;
}

/** Shows a slide no longer, also in the sections and selections that name it. */
export function dropSlide(deck: DeckPackage, presentation: string, { element, path }: SlideEntry): void {
  for (const member of sectionMembers(deck, presentation, element.getAttribute('id'))) remove(member);
  const relation = relationsOf(deck, presentation).find(({ target }) => target === path);
  for (const one of elementsIn(documentOf(deck, presentation), 'presentation', 'sld')) {
    if (one.getAttributeNS(namespaces.relation, 'id') === relation?.id) remove(one);
  }
  if (relation) remove(relation.element);
  remove(element);
}

const office2010 = 'http://schemas.microsoft.com/office/powerpoint/2010/main';

function sectionMembers(deck: DeckPackage, presentation: string, id: string | null): Element[] {
  const root = rootOf(documentOf(deck, presentation));
  const members = Array.from(root.getElementsByTagNameNS(office2010, 'sldId'));
  return members.filter((member) => member.getAttribute('id') === id);
}
