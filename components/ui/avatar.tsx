import { cn } from '#lib/core/cn.ts';

/** Initials of a person; the name stands beside it, so it is hidden from assistive technology. */
export function Avatar({ name, size = 'md', className }: { name: string; size?: 'sm' | 'md'; className?: string }) {
  const initials = name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.charAt(0))
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('')
    .toUpperCase();
  return (
    <span
      aria-hidden="true"
      className={cn(
        'inline-flex shrink-0 items-center justify-center rounded-full bg-accent-tint font-semibold text-accent-text select-none',
        size === 'sm' ? 'size-7 text-xs' : 'size-9 text-sm',
        className,
      )}
    >
      {initials}
    </span>
  );
}
