import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { addLeaveGuard, type Exit, isHeldBack } from './leave-guards.ts';

export type LeaveGuard = {
  isAsking: boolean;
  /** It is the session that would end, and with it what this browser keeps. */
  isSigningOut: boolean;
  stay: () => void;
  leave: () => void;
  /** After saving: nothing is in the way, and one step back leads past the form. */
  replaceBy: (path: Route) => Promise<void>;
};

/** Marks the entry of the browser's history that stands between the form and the page before it. */
const mark = 'leaveGuard';
const popTimeoutMs = 500;

/** Asks before unsaved changes are left: by a link, a shortcut, the back button, signing out or closing the tab. */
export function useLeaveGuard(isDirty: boolean): LeaveGuard {
  const router = useRouter();
  const [exit, setExit] = useState<Exit | null>(null);
  const dirty = useRef(isDirty);
  const isFree = useRef(false);
  dirty.current = isDirty;

  useEffect(() => {
    if (isDirty && !isFree.current) addEntry();
  }, [isDirty]);

  useExits({ dirty, isFree }, setExit);

  const stay = () => {
    if (exit === 'back') addEntry();
    setExit(null);
  };
  const leave = () => {
    setExit(null);
    isFree.current = true;
    if (exit === 'back') window.history.back();
    else if (exit && 'signOut' in exit) exit.signOut();
    else if (exit) {
      if (hasEntry()) router.replace(exit.to as Route);
      else router.push(exit.to as Route);
    }
  };
  const replaceBy = async (path: Route) => {
    isFree.current = true;
    if (hasEntry()) await takeEntryAway();
    router.replace(path);
  };
  const isSigningOut = exit !== null && exit !== 'back' && 'signOut' in exit;
  return { isAsking: exit !== null, isSigningOut, stay, leave, replaceBy };
}

type Watched = { dirty: RefObject<boolean>; isFree: RefObject<boolean> };

/** Listens before the router, which hears the same events further in. */
function useExits({ dirty, isFree }: Watched, onExit: (exit: Exit) => void): void {
  useEffect(() => {
    const page = pageAt(window.location);
    const removeGuard = addLeaveGuard((exit) => {
      const isElsewhere = exit === 'back' || 'signOut' in exit || pageAt(new URL(exit.to, window.origin)) !== page;
      const isHeld = dirty.current && !isFree.current && isElsewhere;
      if (isHeld) onExit(exit);
      return isHeld;
    });
    const onClick = (event: MouseEvent) => {
      const to = targetOf(event);
      if (to === undefined || !isHeldBack({ to })) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onPop = (event: PopStateEvent) => {
      if (isFree.current || pageAt(window.location) !== page || event.state?.[mark]) return;
      event.stopImmediatePropagation();
      if (isHeldBack('back')) return;
      isFree.current = true;
      window.history.back();
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (dirty.current && !isFree.current) event.preventDefault();
    };
    window.addEventListener('click', onClick, { capture: true });
    window.addEventListener('popstate', onPop, { capture: true });
    window.addEventListener('beforeunload', onUnload);
    return () => {
      removeGuard();
      window.removeEventListener('click', onClick, { capture: true });
      window.removeEventListener('popstate', onPop, { capture: true });
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [dirty, isFree, onExit]);
}

const pageAt = ({ pathname, search }: { pathname: string; search: string }) => `${pathname}${search}`;

const hasEntry = () => Boolean(window.history.state?.[mark]);

/** A second entry for the same page: a step back lands on the first one, where it can be asked about. */
function addEntry(): void {
  if (!hasEntry()) window.history.pushState({ ...window.history.state, [mark]: true }, '');
}

function takeEntryAway(): Promise<void> {
  return new Promise((resolve) => {
    const done = (event?: Event) => {
      event?.stopImmediatePropagation();
      clearTimeout(timer);
      window.removeEventListener('popstate', done, { capture: true });
      resolve();
    };
    const timer = setTimeout(done, popTimeoutMs);
    window.addEventListener('popstate', done, { capture: true });
    window.history.back();
  });
}

/** Where a plain click on a link within the desk leads to. */
function targetOf(event: MouseEvent): string | undefined {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!isPlain || !link || link.hasAttribute('download') || (link.target && link.target !== '_self')) return undefined;
  const { origin, pathname, search, hash } = new URL(link.href);
  return origin === window.location.origin ? `${pathname}${search}${hash}` : undefined;
}
