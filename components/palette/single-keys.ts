'use client';

import { useSyncExternalStore } from 'react';

const key = 'single-keys';
const listeners = new Set<() => void>();
/** What was chosen where a browser keeps nothing. */
let chosen: 'on' | 'off' | undefined;

function isOn(): boolean {
  try {
    return (window.localStorage.getItem(key) ?? chosen) !== 'off';
  } catch {
    return chosen !== 'off';
  }
}

function choose(on: boolean): void {
  chosen = on ? 'on' : 'off';
  try {
    window.localStorage.setItem(key, chosen);
  } catch {
    // It counts until the page is left.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** Whether shortcuts of single letters and signs work on this device (WCAG 2.2, 2.1.4), and how that is changed. */
export function useSingleKeys(): { on: boolean; choose: (on: boolean) => void } {
  const on = useSyncExternalStore(subscribe, isOn, () => true);
  return { on, choose };
}
