import type { ApiKeyDto } from '#lib/api-keys/schema.ts';

/** A key with its moments as days of the business. */
export type KeyRow = ApiKeyDto & { createdOn: string; expiresOn: string; lastUsedOn: string | null };
