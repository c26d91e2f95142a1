import type { Element } from '@xmldom/xmldom';
import { copyPart } from './copy-part.ts';
import { type DeckPackage, documentOf, relationsOf, rootOf } from './deck-package.ts';
import { fillParagraphs } from './fill-paragraphs.ts';
import { fillPictures, type Media, placeholdersIn } from './fill-pictures.ts';
import { fillTables, isLineRow, lineCapacity, type ShownLines, tagNamesIn } from './fill-tables.ts';
import type { FilledLocation, Filling, Values } from './filling.ts';
import { dropSlide, insertSlide, listSlides, presentationPath, slideHeight } from './slide-list.ts';
import { isOfLocation } from './tags.ts';

/** One showing of a slide of the template. */
type Showing = { location: FilledLocation | null; shown: ShownLines };

/** The parts whose text belongs to a slide alone: itself, its notes, its drawings. */
function ownTexts(deck: DeckPackage, path: string): Element[] {
  const own = relationsOf(deck, path).filter(({ type }) => /^(notesSlide|diagramData|diagramDrawing)$/.test(type));
  const paths = own.map(({ target }) => target).filter((target) => deck.parts.has(target));
  return [path, ...paths].map((one) => rootOf(documentOf(deck, one)));
}

/** The tags of a slide, of its notes and of its pictures. */
export function tagsOfSlide(deck: DeckPackage, path: string): string[] {
  const texts = ownTexts(deck, path);
  return [...texts.flatMap(tagNamesIn), ...texts.flatMap((text) => placeholdersIn(text).map(({ tag }) => tag))];
}

/** Fills every slide, and repeats those that stand for a location or hold more lines than fit on one. */
export function fillSlides(deck: DeckPackage, filling: Filling, media: Media): void {
  const presentation = presentationPath(deck);
  const height = slideHeight(deck, presentation);
  for (const { path, element } of listSlides(deck, presentation)) {
    const [first, ...others] = showingsOf(deck, path, { filling, height });
    if (!first) continue;
    const copies = others.map((showing) => ({ showing, path: copyPart(deck, path) }));
    const isSaid = fillSlide(deck, path, { filling, media, showing: first });
    let after = element;
    for (const copy of copies) {
      after = insertSlide(deck, presentation, { path: copy.path, after });
      fillSlide(deck, copy.path, { filling, media, showing: copy.showing });
    }
    const isOnly = listSlides(deck, presentation).length === 1;
    if (!isSaid && copies.length === 0 && !isOnly) dropSlide(deck, presentation, { path, element });
  }
}

function showingsOf(
  deck: DeckPackage,
  path: string,
  { filling, height }: { filling: Filling; height: number },
): Showing[] {
  const slide = rootOf(documentOf(deck, path));
  const capacity = lineCapacity(slide, height);
  const locations = standsForLocation(deck, path) ? filling.locations : [null];
  return locations.flatMap((location) => {
    const lines = location
      ? linesOf(location)
      : filling.locations.flatMap((one) => linesOf(one).map((line) => ({ ...one.values, ...line })));
    return sharesOf(lines, capacity ?? lines.length).map((shown) => ({ location, shown }));
  });
}

const linesOf = ({ lines, values }: FilledLocation): Values[] => lines.map((line) => ({ ...values, ...line }));

/** Tags of a location repeat the slide, but for those in a row that is repeated itself. */
function standsForLocation(deck: DeckPackage, path: string): boolean {
  const [slide, ...others] = ownTexts(deck, path);
  if (!slide) return false;
  const outside = slide.cloneNode(true) as Element;
  const rows = Array.from(outside.getElementsByTagNameNS('*', 'tr')).filter(isLineRow);
  for (const row of rows) row.parentNode?.removeChild(row);
  return [outside, ...others].some((text) => tagNamesIn(text).some(isOfLocation)) || hasMark(slide);
}

/** The mark also stands where nobody sees it: in the alternative text of a shape. */
function hasMark(slide: Element): boolean {
  return Array.from(slide.getElementsByTagNameNS('*', 'cNvPr')).some((one) =>
    /\{\{\s*#location\s*\}\}/i.test(one.getAttribute('descr') ?? ''),
  );
}

function sharesOf(lines: readonly Values[], capacity: number): ShownLines[] {
  const count = Math.max(1, Math.ceil(lines.length / Math.max(1, capacity)));
  const share = Math.ceil(lines.length / count);
  return Array.from({ length: count }, (_, index) => ({
    lines: lines.slice(index * share, (index + 1) * share),
    isLast: index === count - 1,
  }));
}

/** Gives whether anything on the slide had something to say, or whether it asked for nothing. */
function fillSlide(
  deck: DeckPackage,
  path: string,
  { filling, media, showing }: { filling: Filling; media: Media; showing: Showing },
): boolean {
  const { language, locations, logo } = filling;
  const values = { ...filling.values, ...showing.location?.values };
  const photo = showing.location ? showing.location.photo : (locations.find((one) => one.photo)?.photo ?? null);
  const hasPictures = placeholdersIn(rootOf(documentOf(deck, path))).length > 0;
  const hasLines = lineCapacity(rootOf(documentOf(deck, path)), 1) !== undefined;
  fillPictures(deck, path, { keys: { photo, logo }, media });
  fillTables(rootOf(documentOf(deck, path)), values, { shown: showing.shown, language });
  const filled = ownTexts(deck, path).map((text) => fillParagraphs(text, values, { language }));
  const known = filled.reduce((sum, one) => sum + one.known, 0);
  const said = filled.reduce((sum, one) => sum + one.said, 0);
  return hasPictures || hasLines || known === 0 || said > 0;
}
