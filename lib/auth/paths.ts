import type { Route } from 'next';

const nowhere = 'http://nowhere.invalid';
const signIn = '/sign-in';

/** Why somebody stands before the sign-in page; nothing where they just came. */
export type SignInReason = 'ended' | 'signed_out' | 'password_set';

/** The address of the sign-in page, which leads back to `next` when that is a page of ours. */
export function signInHref({ next, reason }: { next?: string | null; reason?: SignInReason }): Route {
  const query = new URLSearchParams();
  const back = ownPath(next);
  if (back && back !== '/') query.set('next', back);
  if (reason) query.set('reason', reason);
  return query.size > 0 ? `${signIn}?${query}` : signIn;
}

/**
 * `path` where it is a path on this site, else undefined: another host can hide behind `//`, a backslash, a scheme or
 * what a browser leaves out while reading it. The sign-in page itself leads nowhere.
 */
export function ownPath(path: string | null | undefined): Route | undefined {
  if (!path?.startsWith('/') || !URL.canParse(path, nowhere)) return undefined;
  const { origin, pathname, search, hash } = new URL(path, nowhere);
  if (origin !== nowhere || pathname.startsWith('//') || pathname === signIn) return undefined;
  return `${pathname}${search}${hash}` as Route;
}
