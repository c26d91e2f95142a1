import type { KeyRow } from '#components/api-keys/key-row.ts';
import type { ApiKeyDto } from '#lib/api-keys/schema.ts';
import { today } from '#lib/core/dates.ts';

/** A key with its moments as days of the business. */
export const toKeyRow = (item: ApiKeyDto, timeZone: string): KeyRow => ({
  ...item,
  createdOn: today(item.createdAt, timeZone),
  expiresOn: today(item.expiresAt, timeZone),
  lastUsedOn: item.lastUsedAt && today(item.lastUsedAt, timeZone),
});
