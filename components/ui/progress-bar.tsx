/** How far something is, from 0 to 1. */
export function ProgressBar({ label, share }: { label: string; share: number }) {
  const percent = Math.round(share * 100);
  return (
    <span
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="mt-2 block h-1.5 overflow-hidden rounded-full bg-neutral-tint"
    >
      <span className="block h-full rounded-full bg-accent transition-[width]" style={{ width: `${percent}%` }} />
    </span>
  );
}
