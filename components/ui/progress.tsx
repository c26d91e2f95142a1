'use client';

import { Progress as BaseProgress } from '@base-ui/react/progress';

/** value from 0 to 100; null while the length is unknown. */
export function Progress({ label, value }: { label: string; value: number | null }) {
  return (
    <BaseProgress.Root value={value} className="grid grid-cols-2 gap-y-1.5 text-sm">
      <BaseProgress.Label className="font-medium">{label}</BaseProgress.Label>
      <BaseProgress.Value className="text-right text-muted tabular-nums" />
      <BaseProgress.Track className="col-span-full h-1.5 overflow-hidden rounded-full bg-neutral-tint">
        <BaseProgress.Indicator className="rounded-full bg-accent-text transition-all data-indeterminate:w-1/3 data-indeterminate:animate-pulse" />
      </BaseProgress.Track>
    </BaseProgress.Root>
  );
}
