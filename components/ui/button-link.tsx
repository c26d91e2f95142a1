import Link, { type LinkProps } from 'next/link';
import type { ComponentProps } from 'react';
import { cn } from '#lib/core/cn.ts';
import { type ButtonLook, buttonClass } from './button-class.ts';

export function ButtonLink<Href>({ variant, size, className, ...props }: LinkProps<Href> & ButtonLook) {
  return <Link {...props} className={cn(buttonClass({ variant, size }), className)} />;
}

type DownloadProps = Omit<ComponentProps<'a'>, 'href'> & ButtonLook & { href: string };

/** A plain link for files: no prefetch, no client navigation. */
export function DownloadLink({ variant, size, className, children, ...props }: DownloadProps) {
  return (
    <a download {...props} className={cn(buttonClass({ variant, size }), className)}>
      {children}
    </a>
  );
}
