/** An investment sheet before it has sizes: rows of words, of which the first is the heading and the last may be a total. */
export type Sheet = {
  columnCount: number;
  rows: SheetRow[];
  /** Whether the first column names the rows; else it names the locations. */
  firstColumn: 'labels' | 'locations';
  note?: string;
};

export type SheetRow = { kind: 'heading' | 'line' | 'total'; cells: SheetCell[] };
export type SheetCell = { text: string; span: number; align: 'left' | 'center' | 'right' };

/** Cells of one row, where neighbours that say the same become one, centred over their columns. */
export function mergeEqual(texts: readonly string[], keys: readonly (string | number)[] = texts): SheetCell[] {
  const cells: SheetCell[] = [];
  for (const [index, text] of texts.entries()) {
    const last = cells.at(-1);
    if (last && keys[index] === keys[index - 1]) {
      last.span += 1;
      last.align = 'center';
    } else {
      cells.push({ text, span: 1, align: 'right' });
    }
  }
  return cells;
}

/** A cell of its own for every text. */
export const separateCells = (texts: readonly string[]): SheetCell[] =>
  texts.map((text) => ({ text, span: 1, align: 'right' }));

/** One cell of words. */
export const leftCell = (text: string): SheetCell => ({ text, span: 1, align: 'left' });
