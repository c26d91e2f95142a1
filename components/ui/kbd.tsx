import { cn } from '#lib/core/cn.ts';

/** Keys, pressed together or one after the other. */
export function Kbd({ keys, className }: { keys: readonly string[]; className?: string }) {
  return (
    <span dir="ltr" className={cn('inline-flex shrink-0 gap-1', className)}>
      {keys.map((key) => (
        <kbd
          key={key}
          className="inline-flex h-5.5 min-w-5.5 items-center justify-center rounded-sm border bg-raised px-1.5 font-sans text-xs text-muted"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
