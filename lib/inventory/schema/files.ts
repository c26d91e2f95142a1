import { z } from 'zod';
import { ListLocationsInput, LocationFilters } from '#lib/inventory/schema.ts';

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** All locations that the filters show, in the order of the list. */
export const ExportLocationsInput = LocationFilters.extend({
  sort: ListLocationsInput.shape.sort,
  direction: ListLocationsInput.shape.direction,
  format: z.enum(exportFormats).default('csv'),
});
export type ExportLocationsInput = z.input<typeof ExportLocationsInput>;

export const maxImportLines = 5000;
export const maxImportBytes = 5_000_000;
/** How many lines of a file its preview shows. */
export const previewedLines = 200;

export const PreviewLocationImportInput = z.strictObject({
  /** A CSV file as it came: UTF-8, separated by commas, semicolons or tabs. */
  bytes: z.instanceof(Uint8Array),
});
export type PreviewLocationImportInput = z.input<typeof PreviewLocationImportInput>;

export const ImportLocationsInput = z.strictObject({
  bytes: z.instanceof(Uint8Array),
  /** What the preview gave: when anything would come out differently now, it is a conflict. */
  fingerprint: z.string().max(100),
});
export type ImportLocationsInput = z.input<typeof ImportLocationsInput>;

export const importOutcomes = ['create', 'change', 'unchanged', 'wrong'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** One line of the file and what becomes of it. `line` counts as an editor does, the header being line 1. */
export const ImportLine = z.object({
  line: z.number().int(),
  outcome: z.enum(importOutcomes),
  /** The location's English name as the file has it, or its key. */
  name: z.string(),
  /** What would be another value, column by column; `before` is null for a price that is new. A preview has those of changes only. */
  changes: z.array(z.object({ column: z.string(), before: z.string().nullable(), after: z.string() })),
  /** What is wrong and what to do; `column` is null where the whole line is meant. */
  problems: z.array(z.object({ column: z.string().nullable(), message: z.string() })),
});
export type ImportLine = z.infer<typeof ImportLine>;

export const LocationImportPreview = z.object({
  fingerprint: z.string(),
  counts: z.record(z.enum(importOutcomes), z.number().int()),
  /** Columns of the file that mean nothing here; they are left out. */
  unknownColumns: z.array(z.string()),
  /**
   * Wrong lines first, then changes and new ones in the order of the file, `previewedLines` at the most; unchanged ones
   * are only counted.
   */
  lines: z.array(ImportLine),
});
export type LocationImportPreview = z.infer<typeof LocationImportPreview>;

export const LocationImportResult = z.object({ created: z.number().int(), changed: z.number().int() });
export type LocationImportResult = z.infer<typeof LocationImportResult>;
