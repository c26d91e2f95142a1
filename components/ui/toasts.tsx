'use client';

import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { useTheme } from 'next-themes';
import { useEffect } from 'react';
import { Toaster as Sonner, type ToasterProps, toast } from 'sonner';

const icons = {
  success: <CircleCheck className="size-4 text-success-text" />,
  error: <CircleAlert className="size-4 text-danger-text" />,
  warning: <TriangleAlert className="size-4 text-warning-text" />,
  info: <Info className="size-4 text-accent-text" />,
};

type ToastsProps = {
  direction: 'ltr' | 'rtl';
  /** Says that toasts can be shown from now on. */
  onReady: (show: typeof toast) => void;
};

export function Toasts({ direction, onReady }: ToastsProps) {
  const { resolvedTheme } = useTheme();
  useEffect(() => onReady(toast), [onReady]);
  return (
    <Sonner
      theme={(resolvedTheme ?? 'light') as ToasterProps['theme']}
      dir={direction}
      position={direction === 'rtl' ? 'bottom-left' : 'bottom-right'}
      gap={8}
      icons={icons}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast: 'font-sans flex w-full items-start gap-3 rounded-lg border bg-raised p-4 text-ink shadow-lg sm:w-90',
          icon: 'mt-1 shrink-0',
          content: 'min-w-0 flex-1',
          title: 'text-base font-medium [unicode-bidi:plaintext]',
          description: 'text-sm text-muted [unicode-bidi:plaintext]',
          actionButton: 'shrink-0 rounded-sm px-2 py-0.5 text-sm font-medium text-accent-text hover:bg-hover',
          cancelButton: 'shrink-0 rounded-sm px-2 py-0.5 text-sm font-medium text-muted hover:bg-hover',
        },
      }}
    />
  );
}
