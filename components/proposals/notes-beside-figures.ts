import { tellsDiscount } from '#lib/proposals/rules/resolve-option.ts';

/** What is left to say where the figures are in sight: a single rate shows its own discount, a package does not. */
export function notesBesideFigures(notes: readonly string[], isPackage: boolean): readonly string[] {
  return isPackage ? notes : notes.filter((note) => !tellsDiscount(note));
}
