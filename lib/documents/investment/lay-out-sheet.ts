import { cellPadding, type Paragraph, sum, type TableCell, type TableElement, type TextStyle } from '../deck.ts';
import type { DeckContext } from '../deck-context.ts';
import { paragraph, textStyle } from '../deck-style.ts';
import { breakWords, heightOf, longestWord, widthOf } from '../measure-text.ts';
import type { Palette } from '../rules/palette.ts';
import type { Sheet, SheetCell, SheetRow } from './sheet.ts';

/** Where a table may stand, in inches. */
export type SheetSpace = { x: number; y: number; width: number; height: number };

/** The largest type first; where that is no longer large, closer rows before smaller type. `air` is inches per point. */
const densities = [13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9].flatMap((sizePt) =>
  (sizePt > 11 ? [0.014] : [0.014, 0.004]).map((air) => ({ sizePt, air })),
);
const labelWidth = 2.35;
const narrowestNames = 2;
const widestColumn = 3.1;

type SheetLook = Pick<DeckContext, 'palette' | 'labels'>;

/** A sheet as a table at the largest size at which it fits the space; undefined when it fits at none. */
export function layOutSheet(sheet: Sheet, space: SheetSpace, { palette, labels }: SheetLook): TableElement | undefined {
  for (const { sizePt, air } of densities) {
    const columnWidths = columnWidthsOf(sheet, space.width, sizePt);
    if (!columnWidths) continue;
    const rows = sheet.rows.map((row, index) => {
      const next = sheet.rows[index + 1];
      const cells = cellsOf(row, sheet, { columnWidths, sizePt, palette, isBeforeTotal: next?.kind === 'total' });
      return {
        height: Math.max(...cells.map((cell) => cell.height)) + air * sizePt,
        cells: cells.map(({ cell }) => cell),
      };
    });
    if (sum(rows.map(({ height }) => height)) > space.height) continue;
    return { kind: 'table', x: space.x, y: space.y, columnWidths, rows, description: labels.investment(1, 1) };
  }
  return undefined;
}

/** The columns' widths, or nothing where a figure would not stand on one line. */
function columnWidthsOf(sheet: Sheet, width: number, sizePt: number): number[] | undefined {
  const needed = figureWidths(sheet, sizePt);
  if (sheet.firstColumn === 'locations') {
    const names = width - sum(needed);
    return names >= narrowestNames ? [names, ...needed] : undefined;
  }
  const each = Math.min(widestColumn, (width - labelWidth) / needed.length);
  return Math.max(...needed) <= each ? [labelWidth, ...needed.map(() => each)] : undefined;
}

/** How wide each column but the first must be for its figures on one line; merged cells and headings may wrap. */
function figureWidths(sheet: Sheet, sizePt: number): number[] {
  const widths = Array.from({ length: sheet.columnCount - 1 }, () => 0.75);
  for (const { kind, cells } of sheet.rows) {
    if (cells.length !== sheet.columnCount || (kind === 'heading' && sheet.firstColumn === 'labels')) continue;
    const style = textStyle(sizePt, '', { isBold: kind !== 'line' });
    for (const [index, { text }] of cells.slice(1).entries()) {
      const unbroken = kind === 'heading' ? longestWord(text, style) : widthOf(text, style);
      widths[index] = Math.max(widths[index] ?? 0, unbroken + 2 * cellPadding.x + 0.02);
    }
  }
  return widths;
}

type Setting = { columnWidths: number[]; sizePt: number; palette: Palette; isBeforeTotal: boolean };

function cellsOf(row: SheetRow, sheet: Sheet, setting: Setting): { cell: TableCell; height: number }[] {
  let column = 0;
  return row.cells.map((words, index) => {
    const spanned = setting.columnWidths.slice(column, column + words.span);
    column += words.span;
    const width = sum(spanned) - 2 * cellPadding.x;
    const style = styleOf(row.kind, words, { ...setting, isLabel: index === 0 && sheet.firstColumn === 'labels' });
    const paragraphs: Paragraph[] = breakWords([paragraph(words.text, style)], width);
    const { fill, ruleBelow } = decorationOf(row.kind, setting);
    const height = heightOf(paragraphs, width) + 2 * cellPadding.y;
    return { cell: { paragraphs, span: words.span, fill, ruleBelow }, height };
  });
}

function styleOf(
  kind: SheetRow['kind'],
  { align }: SheetCell,
  { sizePt, palette, isLabel }: Setting & { isLabel: boolean },
): TextStyle {
  if (kind === 'heading') return textStyle(sizePt, palette.panel.text, { isBold: true, align, lineHeight: 1.2 });
  const isTotal = kind === 'total';
  return textStyle(sizePt, isLabel && !isTotal ? palette.muted : palette.ink, { isBold: isTotal, align });
}

function decorationOf(
  kind: SheetRow['kind'],
  { palette, isBeforeTotal }: Setting,
): Pick<TableCell, 'fill' | 'ruleBelow'> {
  if (kind === 'heading') return { fill: palette.panel.fill, ruleBelow: null };
  if (kind === 'total') return { fill: palette.wash, ruleBelow: null };
  const ruleBelow = isBeforeTotal
    ? { colour: palette.accent, widthPt: 1.5 }
    : { colour: palette.hairline, widthPt: 0.75 };
  return { fill: null, ruleBelow };
}
