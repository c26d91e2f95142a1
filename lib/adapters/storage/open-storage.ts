import { env } from '#lib/env.ts';
import { openLocalStorage } from './local.ts';
import type { Storage } from './port.ts';

let opened: Storage | undefined;

/** The storage of this process: the folder STORAGE_DIR. */
export function storage(): Storage {
  opened ??= openLocalStorage(env.STORAGE_DIR);
  return opened;
}
