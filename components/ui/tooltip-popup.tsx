'use client';

import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import type { RefObject } from 'react';

type TooltipPopupProps = { label: string; open: boolean; onHide: () => void; anchor: RefObject<HTMLElement | null> };

export function TooltipPopup({ label, open, onHide, anchor }: TooltipPopupProps) {
  return (
    <BaseTooltip.Root open={open} onOpenChange={(next) => (next ? undefined : onHide())}>
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner anchor={anchor} sideOffset={6} className="z-50">
          <BaseTooltip.Popup className="max-w-64 rounded-md bg-ink px-2.5 py-1.5 text-xs font-medium text-background shadow-md transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
            {label}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
}
