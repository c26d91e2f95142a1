/** Private bytes by content: what goes in is found again under its SHA-256 (lower-case hex), and never changes. */
export type Storage = {
  /** Keeps the bytes and gives their hash. Durable when it returns; keeping the same bytes twice is one file. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes of a hash, undefined where there are none. */
  get(contentHash: string): Promise<Uint8Array | undefined>;
  /** Removes the bytes of a hash unless they were kept again since `storedBefore`. Gives whether they are gone by it. */
  remove(contentHash: string, storedBefore: Date): Promise<boolean>;
  /** Every hash that was last kept before `storedBefore`. */
  list(storedBefore: Date): AsyncIterable<string>;
  /** Rejects when nothing can be written now: full, read-only or away. */
  check(): Promise<void>;
};

/** SHA-256 in lower-case hex, the only form of key there is. */
export const contentHashPattern = /^[0-9a-f]{64}$/;
