'use client';

import { cloneElement, type ReactElement, type RefObject, useRef, useState } from 'react';

export type PopupTrigger = ReactElement<Record<string, unknown>>;

type PopupInput = {
  trigger: PopupTrigger | undefined;
  open: boolean | undefined;
  onOpenChange: ((open: boolean) => void) | undefined;
  /** Fetches the scripts of what opens: when somebody comes near, not with the page. */
  load: () => Promise<unknown>;
};

/** What opens, while it is open or closing; its scripts come with the first opening. */
export type OpenedProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The element that it belongs to and gives the focus back to. */
  anchor: RefObject<HTMLElement | null>;
};

/** The button of something that opens, and whether that is wanted yet. Only the button comes with the page. */
export function usePopup({ trigger, open: given, onOpenChange, load }: PopupInput) {
  const anchor = useRef<HTMLElement | null>(null);
  const [own, setOwn] = useState(false);
  const open = given ?? own;
  const [isWanted, setWanted] = useState(open);
  if (open && !isWanted) setWanted(true);
  const change = (next: boolean) => {
    setOwn(next);
    onOpenChange?.(next);
  };
  const prepare = () => void load();
  const button = trigger
    ? cloneElement(trigger, {
        'data-popup-open': open ? '' : undefined,
        ref: anchor,
        'aria-haspopup': 'dialog',
        'aria-expanded': open,
        onPointerEnter: prepare,
        onFocus: prepare,
        onClick: () => change(!open),
      })
    : null;
  const opened: OpenedProps = { open, onOpenChange: change, anchor };
  return { button, isWanted, opened };
}
