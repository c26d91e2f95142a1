import type { KeyboardEvent } from 'react';

/** Which way an arrow key goes, as it is on the page: in Arabic the next photo is to the left. */
export function stepOf({ key, currentTarget }: KeyboardEvent): number {
  const forward = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === forward) return 1;
  return key === 'ArrowLeft' || key === 'ArrowRight' ? -1 : 0;
}
