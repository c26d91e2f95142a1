import { currencyNote } from '#lib/proposals/rules/fill-terms.ts';
import { pageHeight, pageWidth, type Slide, type SlideElement, type TableElement, tableBox } from '../deck.ts';
import type { DeckContext } from '../deck-context.ts';
import { accentStroke, footer, photo, text } from '../deck-elements.ts';
import { contentWidth, margin, paragraph, textStyle, titleStyle } from '../deck-style.ts';
import { layOutSheet } from '../investment/lay-out-sheet.ts';
import { listSheet, splitList } from '../investment/list-sheet.ts';
import { optionSheets } from '../investment/option-sheets.ts';
import { packageSheets } from '../investment/package-sheets.ts';
import type { Sheet } from '../investment/sheet.ts';

const space = { x: margin, y: 1.95, width: contentWidth, height: 4.85 };
const notesHeight = 0.5;
const mostColumns = 6;
const listFrom = 4;
const fewestPerList = 3;
/** A photo stands beside a table that leaves it at least this much room. */
const narrowestPhoto = 3;

/** The figures, on as few pages as they need to be read. */
export function investmentSlides(context: DeckContext): Slide[] {
  const { snapshot, labels } = context;
  const pages = fittingPages(context);
  return pages.map((page, index) => ({
    name: 'Investment',
    ground: context.palette.paper,
    elements: [
      ...heading(context, page.table, labels.investment(index + 1, pages.length)),
      page.table,
      ...notes(context, page),
      ...photoBeside(context, page.table),
      footer(
        `${labels.name(labels.nameOfBrand(snapshot.brand))}  ·  ${labels.numberAndVersion(snapshot)}`,
        context.palette,
      ),
    ],
  }));
}

type Page = { table: TableElement; note: string | undefined };

/** The first way to set the figures in which every sheet fits its page. */
function fittingPages(context: DeckContext): Page[] {
  const { rate, packagePrice } = context.snapshot;
  const height = rate || packagePrice ? space.height - notesHeight : space.height;
  for (const sheets of waysToShow(context)) {
    const pages = sheets.flatMap((sheet) => {
      const table = layOutSheet(sheet, { ...space, height }, context);
      return table ? [{ table, note: sheet.note }] : [];
    });
    if (pages.length === sheets.length) return pages;
  }
  throw new Error(`The figures of ${context.snapshot.number} fit no page.`);
}

function* waysToShow(context: DeckContext): Generator<Sheet[]> {
  const { sites, packagePrice, grandTotal } = context.snapshot;
  if (!packagePrice && grandTotal && sites.length >= listFrom) {
    const list = listSheet(context, grandTotal);
    for (let sheetCount = 1; sheetCount * fewestPerList <= sites.length; sheetCount++)
      yield splitList(list, sheetCount);
  }
  for (let maxColumns = mostColumns; maxColumns > 0; maxColumns--) {
    yield packagePrice ? packageSheets(context, packagePrice.shown, maxColumns) : optionSheets(context, maxColumns);
  }
}

function heading({ snapshot, palette, labels }: DeckContext, table: TableElement, title: string): SlideElement[] {
  const about = labels.investmentFor(snapshot);
  const { width } = tableBox(table);
  return [
    accentStroke(margin, 0.65, palette.accent),
    text({ x: margin, y: 0.78, width, height: 0.6 }, [paragraph(title, titleStyle(28, palette.ink))], {
      isTitle: true,
    }),
    text({ x: margin, y: 1.38, width, height: 0.42 }, [paragraph(about, textStyle(12, palette.muted))]),
  ];
}

function notes({ snapshot, palette }: DeckContext, { table, note }: Page): SlideElement[] {
  const said = [note, currencyNote(snapshot)].filter((words) => words);
  if (said.length === 0) return [];
  const { y, height, width } = tableBox(table);
  const style = textStyle(10, palette.muted);
  const paragraphs = said.map((words) => paragraph(words ?? '', style, 2));
  return [text({ x: margin, y: y + height + 0.12, width, height: 0.5 }, paragraphs)];
}

/** The photo of the first location where the table leaves the right of the page free. */
function photoBeside({ snapshot, labels, photoOf }: DeckContext, table: TableElement): SlideElement[] {
  const site = snapshot.sites.find(photoOf);
  const image = site && photoOf(site);
  const box = tableBox(table);
  const x = box.x + box.width + 0.65;
  if (!image || pageWidth - x < narrowestPhoto) return [];
  return [
    photo(
      { x, y: 0, width: pageWidth - x, height: pageHeight },
      image,
      `${labels.nameOfSite(site)}, ${labels.placeOf(site)}`,
    ),
  ];
}
