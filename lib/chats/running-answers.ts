import { setTimeout as pause } from 'node:timers/promises';

const shared = globalThis as { sightlineRunningAnswers?: Map<string, AbortController> };
shared.sightlineRunningAnswers ??= new Map();
const running = shared.sightlineRunningAnswers;

/** Opens an answer of this process; its signal fires when its person presses stop. */
export function beginAnswer(chatId: string): AbortSignal {
  const controller = new AbortController();
  running.set(chatId, controller);
  return controller.signal;
}

/** Closes it once it is stored; one that was opened since stays open. */
export function endAnswer(chatId: string, signal: AbortSignal): void {
  if (running.get(chatId)?.signal === signal) running.delete(chatId);
}

/** Stops the answer of this chat; false where none is being written here. */
export function abortAnswer(chatId: string): boolean {
  const controller = running.get(chatId);
  controller?.abort();
  return controller !== undefined;
}

/** Waits for the answers of this process before it ends; those that take longer than `patienceMs` stop where they are. */
export async function endAnswers(patienceMs = 6_500, storingMs = 1_500): Promise<void> {
  const until = async (deadline: number) => {
    while (running.size > 0 && Date.now() < deadline) await pause(20);
  };
  await until(Date.now() + patienceMs);
  for (const controller of running.values()) controller.abort();
  await until(Date.now() + storingMs);
}
