import { useEffect, useState } from 'react';

const tabName = 'draft-tab';
const waitMs = 500;

/**
 * Where a tab keeps its draft. Every new proposal has a place of its own, named after its tab, which outlives a reload;
 * the changes of a proposal that exists have one place.
 */
export function useDraftKey(shared: string, isNew: boolean): string {
  const [tab, setTab] = useState(() => (typeof window === 'undefined' ? '' : nameOfTab()));
  const key = isNew ? `${shared}:${tab}` : shared;
  useEffect(() => {
    if (!isNew || !navigator.locks) return;
    let release = () => {};
    let isGone = false;
    const hold = () =>
      new Promise<void>((resolve) => {
        release = resolve;
        if (isGone) resolve();
      });
    // A tab that was duplicated has the name of the other one, which holds it.
    navigator.locks.request(key, { signal: AbortSignal.timeout(waitMs) }, hold).catch(() => {
      if (!isGone) setTab(renameTab());
    });
    return () => {
      isGone = true;
      release();
    };
  }, [key, isNew]);
  return key;
}

function nameOfTab(): string {
  try {
    return window.sessionStorage.getItem(tabName) ?? renameTab();
  } catch {
    return '';
  }
}

function renameTab(): string {
  const name = crypto.randomUUID?.() ?? String(Math.random()).slice(2);
  try {
    window.sessionStorage.setItem(tabName, name);
  } catch {
    // A browser that keeps nothing has nothing to mix up.
  }
  return name;
}
