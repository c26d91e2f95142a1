import type { DbScope } from '#db/client.ts';
import { inTransaction } from '#db/client.ts';
import { deleteOpenLinks, insertOneTimeLink } from '#db/repositories/sign-in.ts';
import { countAdmins } from '#db/repositories/users.ts';
import { newId } from '#lib/core/ids.ts';
import { env } from '#lib/env.ts';
import { linkExpiry, newToken } from './one-time-token.ts';

/**
 * The address at which the first admin of an installation is made, new at each start and good for 30 minutes; undefined
 * once there is an admin. An older one no longer counts.
 */
export async function offerSetup(scope: DbScope, now: Date): Promise<string | undefined> {
  return inTransaction(scope, async (scope) => {
    if ((await countAdmins(scope, now)) > 0) return undefined;
    await deleteOpenLinks(scope, null);
    const { token, tokenHash } = newToken();
    const times = { createdAt: now, expiresAt: linkExpiry(now) };
    await insertOneTimeLink(scope, { id: newId('link'), kind: 'setup', userId: null, tokenHash, ...times });
    return `${env.APP_URL}/setup/${token}`;
  });
}
