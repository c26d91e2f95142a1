'use client';

import { ThemeProvider } from 'next-themes';
import type { ReactNode } from 'react';
import { PrimitivesProvider } from '#components/ui/primitives-provider.tsx';
import { Toaster } from '#components/ui/toaster.tsx';

/** Theme, primitives and toasts; the nonce lets the theme's first script through the content policy. */
export function Providers({ nonce, children }: { nonce?: string; children: ReactNode }) {
  return (
    <PrimitivesProvider nonce={nonce}>
      <ThemeProvider attribute="data-theme" defaultTheme="system" enableSystem disableTransitionOnChange nonce={nonce}>
        <div className="isolate">{children}</div>
        <Toaster />
      </ThemeProvider>
    </PrimitivesProvider>
  );
}
