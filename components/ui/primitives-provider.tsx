'use client';

import { CSPProvider } from '@base-ui/react/csp-provider';
import { DirectionProvider } from '@base-ui/react/direction-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactNode } from 'react';

type PrimitivesProviderProps = { nonce?: string | undefined; direction: 'ltr' | 'rtl'; children: ReactNode };

/** What the primitives below share: the page's nonce for their styles, its direction, and the delay of tooltips. */
export function PrimitivesProvider({ nonce, direction, children }: PrimitivesProviderProps) {
  return (
    <CSPProvider nonce={nonce}>
      <DirectionProvider direction={direction}>
        <Tooltip.Provider delay={400}>{children}</Tooltip.Provider>
      </DirectionProvider>
    </CSPProvider>
  );
}
