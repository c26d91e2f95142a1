import type { DbScope } from '#db/client.ts';
import { listAllowedOrigins } from '#db/repositories/api-keys.ts';

type Known = { origins: ReadonlySet<string>; until: number };
// One for all copies of this module that a build makes.
const shared = globalThis as { sightlineKeyOrigins?: Known | undefined };
const keptMs = 5_000;

/**
 * Whether some key that counts now lets in pages of an origin: a browser asks that before it sends the key. The answer may
 * be a few seconds old; the call itself is decided by its own key.
 */
export async function isOriginAllowed(scope: DbScope & { now: Date }, origin: string): Promise<boolean> {
  const { now } = scope;
  if (!shared.sightlineKeyOrigins || shared.sightlineKeyOrigins.until <= now.getTime()) {
    const origins = new Set(await listAllowedOrigins(scope, now));
    shared.sightlineKeyOrigins = { origins, until: now.getTime() + keptMs };
  }
  return shared.sightlineKeyOrigins.origins.has(origin);
}
