/** What came of sending a deck: its version, or why it was not taken; a reason of null is a lost connection. */
export type SentDeck = { version: number } | { reason: string | null };

/** Sends a deck and tells how far it is, as a share of 1: fetch cannot tell. */
export function sendDeck(href: string, file: File, onProgress: (share: number) => void): Promise<SentDeck> {
  return new Promise((answer) => {
    const request = new XMLHttpRequest();
    request.open('POST', href);
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const { version, detail } = request.response ?? {};
      answer(request.status === 201 ? { version } : { reason: detail ?? null });
    };
    request.onerror = () => answer({ reason: null });
    request.send(file);
  });
}
