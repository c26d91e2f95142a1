import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

const widths = { narrow: 'max-w-3xl', normal: 'max-w-6xl', wide: 'max-w-screen-2xl' };

/** The frame of a page inside the shell: margins and a measure. */
export function Page({
  width = 'normal',
  children,
  className,
}: {
  width?: keyof typeof widths;
  children: ReactNode;
  className?: string;
}) {
  return (
    <div className={cn('mx-auto flex w-full flex-col gap-6 px-4 pt-6 pb-16 sm:px-8 lg:pt-9', widths[width], className)}>
      {children}
    </div>
  );
}
