import { type Paragraph, pageHeight, type Slide } from '../deck.ts';
import type { DeckContext } from '../deck-context.ts';
import { accentStroke, shape, text } from '../deck-elements.ts';
import { margin, paragraph, textStyle, titleStyle } from '../deck-style.ts';
import { heightOf } from '../measure-text.ts';

const panelWidth = 4.2;
const area = { x: panelWidth + 0.7, y: 1.2, width: 7.6, height: 5.5 };
const sizes = [16, 15, 14, 13, 12, 11];

/** The terms as printed and what the seller adds for the client, on as many pages as they need. */
export function termsSlides(context: DeckContext): Slide[] {
  const { snapshot, palette, labels } = context;
  const pages = pagesOf(context);
  const title = snapshot.terms.length > 0 ? labels.terms : labels.notes;
  const quiet = textStyle(12, palette.panel.muted);
  return pages.map((terms, index) => ({
    name: 'Terms',
    ground: palette.paper,
    elements: [
      shape({ x: 0, y: 0, width: panelWidth, height: pageHeight }, palette.panel.fill),
      accentStroke(margin, 1, palette.panel.stroke),
      text(
        { x: margin, y: 1.15, width: panelWidth - 1.2, height: 0.75 },
        [paragraph(title, titleStyle(34, palette.panel.text))],
        {
          isTitle: true,
        },
      ),
      text({ x: margin, y: 2, width: panelWidth - 1.2, height: 1.2 }, [
        paragraph(labels.numberAndVersionOfProposal(snapshot), quiet),
        paragraph(labels.validThrough(snapshot.validThrough), quiet, 3),
        ...(pages.length > 1 ? [paragraph(labels.page(index + 1, pages.length), quiet, 3)] : []),
      ]),
      text(area, terms),
    ],
  }));
}

/** All on one page at the largest size that allows it, else on several at the smallest. */
function pagesOf(context: DeckContext): Paragraph[][] {
  const { terms, notes } = context.snapshot;
  if (terms.length === 0 && !notes) return [];
  const write = (sizePt: number) => blocksOf(context, sizePt);
  const fitting = sizes.map(write).find((blocks) => heightOf(blocks.flat(), area.width) <= area.height);
  return fitting ? [fitting.flat()] : splitByHeight(write(sizes.at(-1) ?? 11));
}

/** What stays together: a term, a paragraph of the notes, and the heading of the notes with the first of them. */
function blocksOf({ snapshot, palette, labels }: DeckContext, sizePt: number): Paragraph[][] {
  const { terms, notes } = snapshot;
  const style = textStyle(sizePt, palette.ink, { lineHeight: 1.4 });
  const write = (words: string) => [paragraph(words, style, sizePt * 0.85)];
  const blocks = terms.map(write);
  const [first = [], ...others] = (notes ?? '')
    .split('\n')
    .filter((words) => words.trim())
    .map(write);
  if (first.length === 0 || terms.length === 0) return [...blocks, first, ...others];
  const heading = paragraph(labels.notes, { ...style, isBold: true }, sizePt * 2);
  return [...blocks, [heading, ...first], ...others];
}

function splitByHeight(blocks: readonly Paragraph[][]): Paragraph[][] {
  const pages: Paragraph[][] = [];
  let page: Paragraph[] = [];
  for (const block of blocks) {
    if (page.length > 0 && heightOf([...page, ...block], area.width) > area.height) {
      pages.push(page);
      page = [];
    }
    page.push(...block);
  }
  return [...pages, page];
}
