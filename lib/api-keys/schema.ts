import { z } from 'zod';
import { mostSearchLetters } from '#lib/core/parse.ts';
import { orSay } from '#lib/core/say.ts';

export const apiKeyStates = ['active', 'expiring', 'expired', 'revoked'] as const;
export type ApiKeyState = (typeof apiKeyStates)[number];

export const overlaps = ['none', 'hour', 'day', 'week'] as const;
export type Overlap = (typeof overlaps)[number];

/** The most that a key may be given. */
export const mostOfKey = { days: 365, callsPerMinute: 600, addresses: 20, origins: 20, perOwner: 50 } as const;
export const usualDays = 90;

const permission = z
  .string()
  .max(60)
  .regex(/^[a-z_]+:[a-z_]+$/, orSay('apiKeys.scope'));

/** A key as it is shown: never its secret, of which `hint` is the end. */
export const ApiKeyDto = z.object({
  id: z.string(),
  name: z.string(),
  hint: z.string(),
  ownerId: z.string(),
  ownerName: z.string(),
  state: z.enum(apiKeyStates),
  scopes: z.array(z.string()),
  allowedAddresses: z.array(z.string()),
  allowedOrigins: z.array(z.string()),
  callsPerMinute: z.number().int(),
  createdAt: z.date(),
  expiresAt: z.date(),
  lastUsedAt: z.date().nullable(),
  revokedAt: z.date().nullable(),
  /** The key that a rotation put in its place. */
  replacedBy: z.string().nullable(),
});
export type ApiKeyDto = z.infer<typeof ApiKeyDto>;

/** Shown once: nobody can read the secret again. */
export const NewApiKey = z.object({ key: ApiKeyDto, secret: z.string() });
export type NewApiKey = z.infer<typeof NewApiKey>;

/** The calls on a day of the business: answered, and refused for a limit, an address or a right. */
export const ApiKeyDay = z.object({ day: z.iso.date(), calls: z.number().int(), refused: z.number().int() });
export type ApiKeyDay = z.infer<typeof ApiKeyDay>;

export const ApiKeyUsage = z.object({ days: z.array(ApiKeyDay) });
export type ApiKeyUsage = z.infer<typeof ApiKeyUsage>;

export const CreateApiKeyInput = z.strictObject({
  name: z.string().trim().min(1, orSay('apiKeys.name')).max(80),
  scopes: z.array(permission).min(1, orSay('apiKeys.someScope')).max(100),
  expiresInDays: z.number().int().min(1).max(mostOfKey.days).default(usualDays),
  /** CIDR ranges, "203.0.113.0/24", or single addresses; none: from everywhere. */
  allowedAddresses: z.array(z.string().trim().min(1).max(60)).max(mostOfKey.addresses).default([]),
  /** Web origins, "https://shop.example", whose pages may use it; none: no page of another origin. */
  allowedOrigins: z.array(z.string().trim().min(1).max(200)).max(mostOfKey.origins).default([]),
  callsPerMinute: z.number().int().min(1).max(mostOfKey.callsPerMinute).default(mostOfKey.callsPerMinute),
});
export type CreateApiKeyInput = z.input<typeof CreateApiKeyInput>;

const keyId = z.string().trim().min(1).max(60);

export const RotateApiKeyInput = z.strictObject({
  keyId,
  /** How long the old secret goes on working, never past its own end. */
  overlap: z.enum(overlaps).default('day'),
});
export type RotateApiKeyInput = z.input<typeof RotateApiKeyInput>;

export const ApiKeyInput = z.strictObject({ keyId });
export type ApiKeyInput = z.input<typeof ApiKeyInput>;

export const ListApiKeysInput = z.strictObject({
  search: z.string().trim().max(mostSearchLetters).optional(),
  state: z.enum(apiKeyStates).optional(),
  cursor: z.string().max(1_000).optional(),
  limit: z.number().int().min(1).max(100).default(25),
});
export type ListApiKeysInput = z.input<typeof ListApiKeysInput>;

export const ApiKeyPage = z.object({ items: z.array(ApiKeyDto), nextCursor: z.string().nullable() });
export type ApiKeyPage = z.infer<typeof ApiKeyPage>;
