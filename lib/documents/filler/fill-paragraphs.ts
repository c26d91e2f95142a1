import type { Element } from '@xmldom/xmldom';
import { directionOf } from '../deck-style.ts';
import { childrenOf, elementsIn, firstIn, isNamed, namespaces, remove } from './deck-package.ts';
import type { Values } from './filling.ts';
import { type FoundTag, findTags, isAboutProposal } from './tags.ts';

/** How many tags of a place were known, and how many of them had something to say. */
export type Filled = { known: number; said: number };

type Options = { language: 'en' | 'ar' };

/** A run of a paragraph; a break has no text of its own. */
type Piece = { element: Element | null; text: string };

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The text of a paragraph as it is read, whatever runs it is split over. */
export const textOf = (paragraph: Element): string => textIn(piecesOf(paragraph));

/** Fills the paragraphs below a node. A tag that nobody knows becomes nothing, a line that has nothing to say is gone. */
export function fillParagraphs(node: Element, values: Values, options: Options): Filled {
  const filled = { known: 0, said: 0 };
  for (const paragraph of elementsIn(node, 'drawing', 'p')) {
    const one = fillParagraph(paragraph, values, options);
    filled.known += one.known;
    filled.said += one.said;
  }
  return filled;
}

function fillParagraph(paragraph: Element, values: Values, options: Options): Filled {
  const text = textOf(paragraph);
  const tags = findTags(text);
  const [only] = tags;
  const sayingOf = ({ name }: FoundTag) => values[name] ?? '';
  const isAlone = only !== undefined && tags.length === 1 && text.trim().length === only.to - only.from;
  const lines = isAlone ? sayingOf(only).split('\n') : [];
  if (lines.length > 1) {
    for (const line of lines) {
      const copy = paragraph.cloneNode(true) as Element;
      paragraph.parentNode?.insertBefore(copy, paragraph);
      writeInto(copy, () => line, options);
    }
    remove(paragraph);
  } else if (tags.length > 0) {
    writeInto(paragraph, (tag) => sayingOf(tag).replaceAll('\n', ' '), options);
  }
  const known = tags.filter(({ name }) => Object.hasOwn(values, name) && isAboutProposal(name));
  const said = known.filter((tag) => sayingOf(tag) !== '');
  if (known.length > 0 && said.length === 0 && !isOnlyOne(paragraph)) remove(paragraph);
  return { known: known.length, said: said.length };
}

const isOnlyOne = ({ parentNode }: Element) =>
  childrenOf(parentNode as Element).filter((child) => isNamed(child, 'drawing', 'p')).length === 1;

/** Puts values where the tags stand. A value takes the format of the run in which its tag begins. */
function writeInto(paragraph: Element, sayingOf: (tag: FoundTag) => string, { language }: Options): void {
  const pieces = piecesOf(paragraph);
  const text = textIn(pieces);
  const tags = findTags(text);
  const plain = replaceAll(text, tags, sayingOf);
  const direction = directionOf(plain) ?? (language === 'ar' && rightToLeft.test(plain) ? 'rtl' : 'ltr');
  const isRightToLeft = direction === 'rtl';
  const isWhole = tags.length === 1 && plain.trim() === sayingOf(tags[0] as FoundTag).trim();
  for (const tag of tags.reverse()) {
    const value = sayingOf(tag);
    replaceRange(pieces, tag, isWhole ? value : isolate(value, isRightToLeft));
  }
  for (const { element, text } of pieces) if (element) element.textContent = text;
  if (isRightToLeft) turnAround(paragraph, language);
  if (rightToLeft.test(plain)) joinLetters(paragraph);
}

const textIn = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

/** The runs in their order. A field, such as the number of the slide, ends a tag as a break does. */
function piecesOf(paragraph: Element): Piece[] {
  return childrenOf(paragraph).flatMap((child): Piece[] => {
    if (isNamed(child, 'drawing', 'r')) {
      const element = firstIn(child, 'drawing', 't');
      return element ? [{ element, text: element.textContent ?? '' }] : [];
    }
    return isNamed(child, 'drawing', 'br') || isNamed(child, 'drawing', 'fld') ? [{ element: null, text: '\n' }] : [];
  });
}

function replaceAll(text: string, tags: readonly FoundTag[], sayingOf: (tag: FoundTag) => string): string {
  return tags.reduceRight((left, tag) => left.slice(0, tag.from) + sayingOf(tag) + left.slice(tag.to), text);
}

function replaceRange(pieces: Piece[], { from, to }: FoundTag, value: string): void {
  let at = 0;
  let isPlaced = false;
  for (const piece of pieces) {
    const [start, end] = [at, at + piece.text.length];
    at = end;
    if (end <= from || start >= to) continue;
    const before = piece.text.slice(0, Math.max(0, from - start));
    const after = piece.text.slice(Math.min(piece.text.length, to - start));
    piece.text = before + (isPlaced ? '' : value) + after;
    isPlaced = true;
  }
}

/** A value that reads the other way than the words around it keeps to itself (Unicode bidirectional algorithm, UAX 9). */
function isolate(value: string, isInRightToLeft: boolean): string {
  const isIsolated = /^[\u2066-\u2068]/.test(value);
  if (value === '' || isIsolated || rightToLeft.test(value) === isInRightToLeft) return value;
  return isInRightToLeft ? `\u2066${value}\u2069` : `\u2068${value}\u2069`;
}

/** A paragraph that now begins in Arabic reads from the right; in an Arabic proposal it also stands there. */
function turnAround(paragraph: Element, language: Options['language']): void {
  const first = childrenOf(paragraph)[0];
  let properties = first && isNamed(first, 'drawing', 'pPr') ? first : undefined;
  if (!properties) {
    properties = paragraph.ownerDocument?.createElementNS(namespaces.drawing, 'a:pPr');
    if (!properties) return;
    paragraph.insertBefore(properties, paragraph.firstChild);
  }
  properties.setAttribute('rtl', '1');
  if (language === 'ar' && (properties.getAttribute('algn') ?? 'l') === 'l') properties.setAttribute('algn', 'r');
}

/** Arabic letters join, so no space stands between them. */
function joinLetters(paragraph: Element): void {
  for (const properties of elementsIn(paragraph, 'drawing', 'rPr')) properties.removeAttribute('spc');
}
