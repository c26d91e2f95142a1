/**
 * What a column holds: `text`, an `integer`, a `date` as YYYY-MM-DD, `money` in minor units of a currency with
 * `places` decimals, or any other integer with `places` implied decimals (`scaled`: 1400 cm as 14.00 m has 2).
 */
export type SheetColumn = { header: string } & (
  | { kind: 'text' | 'integer' | 'date' }
  | { kind: 'money' | 'scaled'; places: number }
);

export type SheetCell = string | number | null;

/** A table for a file: a cell for every column, null for nothing. */
export type Sheet = {
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly SheetCell[])[];
  isRightToLeft?: boolean;
};

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe before it, and so does text that begins with
 * apostrophes before such a sign, so that it can be taken off again (OWASP ASVS 5.0, 1.2.10).
 */
export const guardFormula = (text: string): string => (/^'*[=+\-@\t\r\0]/.test(text) ? `'${text}` : text);

/** The text that `guardFormula` was given. */
export const unguardFormula = (text: string): string => (/^'+[=+\-@\t\r\0]/.test(text) ? text.slice(1) : text);
