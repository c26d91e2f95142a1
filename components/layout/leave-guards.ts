/** A way off the page: to an address, a step back, or out of the session by `signOut`. */
export type Exit = { to: string } | { signOut: () => void } | 'back';

type Guard = (exit: Exit) => boolean;
const guards = new Set<Guard>();

/** `guard` says for every exit whether it holds it back, to ask first. Gives the way to take it away again. */
export function addLeaveGuard(guard: Guard): () => void {
  guards.add(guard);
  return () => guards.delete(guard);
}

/** True where a form has unsaved changes: it asks and then goes by itself. */
export const isHeldBack = (exit: Exit): boolean => [...guards].some((guard) => guard(exit));
