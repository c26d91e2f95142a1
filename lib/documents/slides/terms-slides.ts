import { formatDate } from '#lib/core/dates.ts';
import { type Paragraph, pageHeight, type Slide } from '../deck.ts';
import type { DeckContext } from '../deck-context.ts';
import { accentStroke, shape, text } from '../deck-elements.ts';
import { margin, paragraph, textStyle, titleStyle } from '../deck-style.ts';
import { heightOf } from '../measure-text.ts';

const panelWidth = 4.2;
const area = { x: panelWidth + 0.7, y: 1.2, width: 7.6, height: 5.5 };
const sizes = [16, 15, 14, 13, 12, 11];

/** The terms as printed, on as many pages as they need. */
export function termsSlides(context: DeckContext): Slide[] {
  const { snapshot, palette } = context;
  const { number, version, validThrough } = snapshot;
  const pages = pagesOf(snapshot.terms, palette.ink);
  const quiet = textStyle(12, palette.onInkMuted);
  return pages.map((terms, index) => ({
    name: 'Terms',
    ground: palette.paper,
    elements: [
      shape({ x: 0, y: 0, width: panelWidth, height: pageHeight }, palette.ink),
      accentStroke(margin, 1, palette.accent),
      text(
        { x: margin, y: 1.15, width: panelWidth - 1.2, height: 0.75 },
        [paragraph('Terms', titleStyle(34, palette.paper))],
        {
          isTitle: true,
        },
      ),
      text({ x: margin, y: 2, width: panelWidth - 1.2, height: 1.2 }, [
        paragraph(`Proposal ${number}, version ${version}`, quiet),
        paragraph(`Valid through ${formatDate(validThrough)}`, quiet, 3),
        ...(pages.length > 1 ? [paragraph(`Page ${index + 1} of ${pages.length}`, quiet, 3)] : []),
      ]),
      text(area, terms),
    ],
  }));
}

/** All on one page at the largest size that allows it, else on several at the smallest. */
function pagesOf(terms: readonly string[], colour: string): Paragraph[][] {
  const write = (sizePt: number) =>
    terms.map((term) => paragraph(term, textStyle(sizePt, colour, { lineHeight: 1.4 }), sizePt * 0.85));
  if (terms.length === 0) return [];
  const fitting = sizes.map(write).find((paragraphs) => heightOf(paragraphs, area.width) <= area.height);
  return fitting ? [fitting] : splitByHeight(write(sizes.at(-1) ?? 11));
}

function splitByHeight(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const pages: Paragraph[][] = [];
  let page: Paragraph[] = [];
  for (const next of paragraphs) {
    if (page.length > 0 && heightOf([...page, next], area.width) > area.height) {
      pages.push(page);
      page = [];
    }
    page.push(next);
  }
  return [...pages, page];
}
