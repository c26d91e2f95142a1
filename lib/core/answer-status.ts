type Answers = { getStore(): { status?: number } | undefined };

/**
 * Says with which status the page that is being made is answered. The server's entry keeps the place for it; where there
 * is none, in a browser or a test, nothing happens.
 */
export function answerWith(status: 403 | 404): void {
  const answer = (globalThis as { sightlineAnswer?: Answers }).sightlineAnswer?.getStore();
  if (answer) answer.status ??= status;
}
