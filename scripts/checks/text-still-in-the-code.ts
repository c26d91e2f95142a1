/** Files whose texts are still to be moved into messages/. It only gets shorter. */
export const stillInTheCode: ReadonlySet<string> = new Set([]);
