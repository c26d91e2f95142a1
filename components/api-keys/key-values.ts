import type { CreateApiKeyInput } from '#lib/api-keys/schema.ts';

/** What the form of a new key holds. */
export type KeyValues = Required<CreateApiKeyInput>;
