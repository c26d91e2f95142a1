'use client';

import { ThemeProvider } from 'next-themes';
import type { ReactNode } from 'react';
import { PrimitivesProvider } from '#components/ui/primitives-provider.tsx';
import { Toaster } from '#components/ui/toaster.tsx';

type ProvidersProps = { nonce?: string | undefined; direction: 'ltr' | 'rtl'; children: ReactNode };

/** Theme, primitives and toasts; the nonce lets the theme's first script through the content policy. */
export function Providers({ nonce, direction, children }: ProvidersProps) {
  return (
    <PrimitivesProvider nonce={nonce} direction={direction}>
      <ThemeProvider attribute="data-theme" defaultTheme="system" enableSystem disableTransitionOnChange nonce={nonce}>
        <div className="isolate">{children}</div>
        <Toaster direction={direction} />
      </ThemeProvider>
    </PrimitivesProvider>
  );
}
