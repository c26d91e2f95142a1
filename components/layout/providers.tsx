'use client';

import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { ThemeProvider } from 'next-themes';
import type { ReactNode } from 'react';
import { Toaster } from '#components/ui/toaster.tsx';

/** Theme, tooltips' shared delay and toasts; the nonce lets the theme's first script through the content policy. */
export function Providers({ nonce, children }: { nonce?: string; children: ReactNode }) {
  return (
    <CSPProvider nonce={nonce}>
      <ThemeProvider attribute="data-theme" defaultTheme="system" enableSystem disableTransitionOnChange nonce={nonce}>
        <Tooltip.Provider delay={400}>
          <div className="isolate">{children}</div>
          <Toaster />
        </Tooltip.Provider>
      </ThemeProvider>
    </CSPProvider>
  );
}
