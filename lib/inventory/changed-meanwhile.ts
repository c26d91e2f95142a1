import { conflict } from '#lib/core/errors.ts';

/** What somebody is told who changes a location that is no longer as they saw it. */
export const changedMeanwhile = () => conflict('inventory.changed');
