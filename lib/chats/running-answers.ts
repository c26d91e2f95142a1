const shared = globalThis as { sightlineAnswers?: Map<string, AbortController> };
shared.sightlineAnswers ??= new Map();
const running = shared.sightlineAnswers;

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
