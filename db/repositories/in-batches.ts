import { setImmediate } from 'node:timers/promises';

/**
 * Does work for some rows at a time, in their order. Between two batches whoever else waits for this process has a
 * turn: the driver of SQLite gives none, and thousands of rows take seconds.
 */
export async function inBatches<Row>(
  rows: readonly Row[],
  rowsAtOnce: number,
  work: (some: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    if (from > 0) await setImmediate();
    await work(rows.slice(from, from + rowsAtOnce));
  }
}
