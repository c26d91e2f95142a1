import { cn } from '#lib/core/cn.ts';

/** A line, with a word on it if need be. */
export function Separator({ label, className }: { label?: string; className?: string }) {
  if (!label) return <hr className={cn('border-t', className)} />;
  return (
    <div className={cn('flex items-center gap-3 text-xs text-muted', className)}>
      <span className="h-px flex-1 bg-border" aria-hidden="true" />
      {label}
      <span className="h-px flex-1 bg-border" aria-hidden="true" />
    </div>
  );
}
