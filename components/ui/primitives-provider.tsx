'use client';

import { CSPProvider } from '@base-ui/react/csp-provider';
import { DirectionProvider } from '@base-ui/react/direction-provider';
import type { ReactNode } from 'react';

type PrimitivesProviderProps = { nonce?: string | undefined; direction: 'ltr' | 'rtl'; children: ReactNode };

/** What the primitives below share: the page's nonce for their styles, and its direction. */
export function PrimitivesProvider({ nonce, direction, children }: PrimitivesProviderProps) {
  return (
    <CSPProvider nonce={nonce}>
      <DirectionProvider direction={direction}>{children}</DirectionProvider>
    </CSPProvider>
  );
}
