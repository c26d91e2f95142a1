const shared = globalThis as { sightlineAnswers?: Map<string, AbortController> };
shared.sightlineAnswers ??= new Map();
const running = shared.sightlineAnswers;

/** Opens an answer of this process; the signal fires when its person presses stop. */
export function beginAnswer(chatId: string): AbortSignal {
  const controller = new AbortController();
  running.set(chatId, controller);
  return controller.signal;
}

/** Closes the answer of this chat; from now on there is nothing to stop. */
export function endAnswer(chatId: string): void {
  running.delete(chatId);
}

/** Stops the answer of this chat; false where none is being written here. */
export function abortAnswer(chatId: string): boolean {
  const controller = running.get(chatId);
  controller?.abort();
  return controller !== undefined;
}
