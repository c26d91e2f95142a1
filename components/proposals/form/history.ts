/** States before and after the one that is shown, the nearest at the end of each. */
export type History<State> = {
  past: readonly State[];
  now: State;
  future: readonly State[];
  /** What changed last and when, so that typing in one field is one step. */
  last: { name: string; atMs: number } | null;
};

const mostSteps = 100;
const typingPauseMs = 1_000;

/** A history that has nothing before and nothing after. */
export const startHistory = <State>(now: State): History<State> => ({ past: [], now, future: [], last: null });

/** The history after a change of the field `name`; changes of one field in quick succession are one step. */
export function recordChange<State>(
  history: History<State>,
  now: State,
  { name, atMs }: { name: string; atMs: number },
): History<State> {
  const { past, last } = history;
  if (JSON.stringify(now) === JSON.stringify(history.now)) return history;
  const isTyping = name !== '' && last?.name === name && atMs - last.atMs < typingPauseMs;
  const before = isTyping ? past : [...past, history.now].slice(-mostSteps);
  return { past: before, now, future: [], last: { name, atMs } };
}

/** One step back; the same where there is none. */
export function stepBack<State>({ past, now, future, last }: History<State>): History<State> {
  const before = past.at(-1);
  if (before === undefined) return { past, now, future, last };
  return { past: past.slice(0, -1), now: before, future: [...future, now], last: null };
}

/** One step forward again; the same where there is none. */
export function stepForward<State>({ past, now, future, last }: History<State>): History<State> {
  const after = future.at(-1);
  if (after === undefined) return { past, now, future, last };
  return { past: [...past, now], now: after, future: future.slice(0, -1), last: null };
}
