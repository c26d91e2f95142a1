import { useRef, useState } from 'react';
import { uploadFile } from '#components/layout/upload-file.ts';

export type PhotoUpload = {
  id: number;
  file: File;
  /** From 0 to 1. */
  share: number;
  problem?: string;
};

const time = { timeOfDay: 'day' };

/** Uploads one after the other: a few large pictures at once would only slow each other. */
export function useUploads(locationId: string, notReached: string, onStored: () => void) {
  const [uploads, setUploads] = useState<readonly PhotoUpload[]>([]);
  const lastId = useRef(0);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const change = (id: number, to: Partial<PhotoUpload>) =>
    setUploads((known) => known.map((one) => (one.id === id ? { ...one, ...to } : one)));
  const dismiss = (id: number) => setUploads((known) => known.filter((one) => one.id !== id));

  const send = async ({ id, file }: PhotoUpload) => {
    const url = `/api/desk/locations/${locationId}/photos?${new URLSearchParams(time)}`;
    const answer = await uploadFile({ url, file, notReached, onProgress: (share) => change(id, { share }) });
    if (answer.ok) {
      dismiss(id);
      onStored();
    } else change(id, { problem: answer.message, share: 0 });
  };
  const enqueue = (upload: PhotoUpload) => {
    queue.current = queue.current.then(() => send(upload));
  };
  const add = (files: readonly File[]) => {
    const begun = files.map((file): PhotoUpload => ({ id: ++lastId.current, file, share: 0 }));
    setUploads((known) => [...known, ...begun]);
    for (const upload of begun) enqueue(upload);
  };
  const retry = (upload: PhotoUpload) => {
    dismiss(upload.id);
    add([upload.file]);
  };
  return { uploads, add, retry, dismiss };
}
