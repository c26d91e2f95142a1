'use client';

import { cloneElement, lazy, type PointerEvent, type ReactElement, Suspense, useEffect, useRef, useState } from 'react';

const load = () => import('./tooltip-popup.tsx');
const Popup = lazy(() => load().then(({ TooltipPopup }) => ({ default: TooltipPopup })));

const hoverMs = 400;

/** Names or explains one focusable element; never the only place of a fact. Its scripts come with the first one shown. */
export function Tooltip({ label, children }: { label: string; children: ReactElement<Record<string, unknown>> }) {
  const anchor = useRef<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [open, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  if (open && !isWanted) setWanted(true);
  useEffect(() => () => clearTimeout(timer.current), []);

  const hide = () => {
    clearTimeout(timer.current);
    setOpen(false);
  };
  const showSoon = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    void load();
    timer.current = setTimeout(() => setOpen(true), hoverMs);
  };
  const own: Record<string, unknown> = children.props;
  const element = cloneElement(children, {
    ref: both(anchor, own.ref),
    onPointerEnter: then(own.onPointerEnter, showSoon),
    onPointerLeave: then(own.onPointerLeave, hide),
    onPointerDown: then(own.onPointerDown, hide),
    onFocus: then(own.onFocus, () => setOpen(anchor.current?.matches(':focus-visible') ?? false)),
    onBlur: then(own.onBlur, hide),
  });
  return (
    <>
      {element}
      {isWanted ? (
        <Suspense fallback={null}>
          <Popup label={label} open={open} onHide={hide} anchor={anchor} />
        </Suspense>
      ) : null}
    </>
  );
}

type Handler = (event: never) => void;

const then = (first: unknown, second: Handler) => (event: never) => {
  if (typeof first === 'function') first(event);
  second(event);
};

const both = (one: { current: HTMLElement | null }, other: unknown) => (element: HTMLElement | null) => {
  one.current = element;
  if (typeof other === 'function') other(element);
  else if (other) (other as { current: HTMLElement | null }).current = element;
};
