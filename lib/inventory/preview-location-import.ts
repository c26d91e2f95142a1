import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { loadImportPlan } from './load-import-plan.ts';
import {
  type ImportOutcome,
  importOutcomes,
  type LocationImportPreview,
  PreviewLocationImportInput,
  previewedLines,
} from './schema/files.ts';

/**
 * What a CSV file would create and change, and everything that is wrong with it, line by line: all of it counted, its
 * first lines shown; nothing is stored. The
 * columns are those of an export (docs/inventory-files.md). Throws invalid_input for what is no such file.
 */
export async function previewLocationImport(
  ctx: Ctx,
  input: PreviewLocationImportInput,
): Promise<LocationImportPreview> {
  requirePermission(ctx, 'locations:create');
  requirePermission(ctx, 'locations:update');
  const { bytes } = parseInput(PreviewLocationImportInput, input);
  const { lines, hasPrices, unknownColumns, fingerprint } = await loadImportPlan(ctx, bytes);
  if (hasPrices) requirePermission(ctx, 'rate_cards:update');
  const of = (outcome: ImportOutcome) => lines.filter((line) => line.outcome === outcome);
  const shown = [...of('wrong'), ...lines.filter(({ outcome }) => outcome === 'create' || outcome === 'change')];
  return {
    fingerprint,
    counts: Object.fromEntries(importOutcomes.map((outcome) => [outcome, of(outcome).length])) as Record<
      ImportOutcome,
      number
    >,
    unknownColumns,
    lines: shown.slice(0, previewedLines).map(({ work: _, changes, ...line }) => ({
      ...line,
      changes: line.outcome === 'change' ? changes : [],
    })),
  };
}
