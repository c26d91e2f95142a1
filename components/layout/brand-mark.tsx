import { cn } from '#lib/core/cn.ts';

/** Two hoardings seen along the road; the gap between them is the line of sight. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={cn('size-7 shrink-0', className)} aria-hidden="true">
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <path d="M7 6.5 25 10v4.75H7z" fill="#fff" />
      <path d="M7 17.25h18v8.25L7 22z" fill="#fff" fillOpacity="0.72" />
    </svg>
  );
}

export function Brand({ className }: { className?: string }) {
  return (
    <span className={cn('inline-flex items-center gap-2.5', className)}>
      <BrandMark />
      <span className="text-lg font-semibold tracking-tight">Sightline</span>
    </span>
  );
}
