'use client';

import { Unplug } from 'lucide-react';
import { Popover } from '#components/ui/popover.tsx';

/** Says honestly, on every page, that no language model is connected. */
export function OfflineBadge() {
  return (
    <Popover
      title="Offline assistant"
      align="start"
      trigger={
        <button
          type="button"
          className="inline-flex h-7 items-center gap-1.5 rounded-full bg-warning-tint px-2.5 text-xs font-medium whitespace-nowrap text-warning-text"
        >
          <Unplug className="size-3.5" aria-hidden="true" />
          Offline assistant
        </button>
      }
    >
      <p className="text-sm text-muted">
        No language model is connected. A built-in assistant reads your sentences by fixed rules, with the same tools
        and the same figures. An administrator can add an OpenAI or Google key to connect a model.
      </p>
    </Popover>
  );
}
