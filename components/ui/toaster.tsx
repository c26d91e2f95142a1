'use client';

import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { ExternalToast, toast as sonnerToast } from 'sonner';

type Kind = 'success' | 'error' | 'warning' | 'info';
type Call = (show: typeof sonnerToast) => void;

const Toasts = lazy(() => import('./toasts.tsx').then(({ Toasts }) => ({ default: Toasts })));

// Their scripts come with the first toast; what is said until they are there waits.
let show: typeof sonnerToast | undefined;
let isWanted = false;
let waiting: Call[] = [];
const listeners = new Set<() => void>();

function say(call: Call): void {
  if (show) call(show);
  else waiting.push(call);
  isWanted = true;
  for (const listener of listeners) listener();
}

const sayer = (kind: Kind) => (message: string, options?: ExternalToast) =>
  say((toast) => toast[kind](message, options));

/** Says in passing what happened. */
export const toast = {
  success: sayer('success'),
  error: sayer('error'),
  warning: sayer('warning'),
  info: sayer('info'),
};

function begin(toast: typeof sonnerToast): void {
  show = toast;
  for (const call of waiting) call(toast);
  waiting = [];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where toasts appear: once, in the root layout. */
export function Toaster({ direction }: { direction: 'ltr' | 'rtl' }) {
  const wanted = useSyncExternalStore(
    subscribe,
    () => isWanted,
    () => false,
  );
  if (!wanted) return null;
  return (
    <Suspense fallback={null}>
      <Toasts direction={direction} onReady={begin} />
    </Suspense>
  );
}
