import type { ReactNode } from 'react';

/** A state that is all there is on a page: denied, missing, failed. */
export function WholePage({ children }: { children: ReactNode }) {
  return <div className="grid min-h-[80dvh] place-items-center">{children}</div>;
}
