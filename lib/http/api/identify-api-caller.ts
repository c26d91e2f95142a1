import { processDatabase } from '#db/client.ts';
import { recordKeyInAddress, recordKeyRefusal } from '#lib/api-keys/record-key-refusal.ts';
import { holdsSecret } from '#lib/api-keys/rules.ts';
import { countRefusal } from '#lib/audit/count-refusal.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { currentCaller } from '#lib/auth/identify-caller.ts';
import { isAddressAllowed, keyActor } from '#lib/auth/key-actor.ts';
import { AppError, forbidden } from '#lib/core/errors.ts';
import { say } from '#lib/core/say.ts';
import { clientAddress } from '../client-address.ts';
import type { CallTally } from '../limits/call-tally.ts';
import type { LimitKind } from '../limits/policy.ts';
import { ProtocolError } from '../problem.ts';
import { requireSameOrigin } from '../same-origin.ts';
import { foreignOrigin } from './cors.ts';

type Asked = { request: Request; requestId: string; tally: CallTally; limit: LimitKind | undefined };
/** `origin` is the one whose page may read the answer. */
export type ApiCaller = { ctx: Ctx; origin: string | undefined };

/** Who calls: a key in the Authorization header, else the session of a browser. Counts the call at its limits. */
export async function identifyApiCaller(asked: Asked): Promise<ApiCaller> {
  const { request, requestId } = asked;
  const { db } = await processDatabase();
  const scope = { db, now: new Date(), requestId };
  const address = clientAddress(request.headers);
  const text = readable(request.url);
  if (holdsSecret(text)) {
    await asked.tally.take({ actor: { kind: 'anonymous', address } });
    await recordKeyInAddress(scope, { text, address });
    throw new ProtocolError('key_in_address', say('apiKeys.inUrl'));
  }
  const authorization = request.headers.get('authorization');
  return authorization === null ? bySession(asked) : byKey(asked, { ...scope, authorization, address });
}

type ByKey = Omit<Ctx, 'actor'> & { authorization: string; address: string };

async function byKey(
  { request, tally, limit }: Asked,
  { authorization, address, ...scope }: ByKey,
): Promise<ApiCaller> {
  const found = await keyActor(scope, { authorization, address }).catch(async (error: unknown) => {
    await tally.take({ actor: { kind: 'anonymous', address } });
    countRefusal(address, 'unauthenticated');
    throw error;
  });
  const { actor, key } = found;
  await tally.take({ actor, kind: limit, callsPerMinute: key.callsPerMinute });
  if (!isAddressAllowed(found)) {
    await recordKeyRefusal(scope, actor);
    throw forbidden('apiKeys.address');
  }
  const origin = foreignOrigin(request.headers);
  if (origin !== undefined && !key.allowedOrigins.includes(origin)) {
    throw forbidden('apiKeys.originNotAllowed', { origin });
  }
  return { ctx: { ...scope, actor }, origin };
}

async function bySession({ request, requestId, tally, limit }: Asked): Promise<ApiCaller> {
  if (!['GET', 'HEAD'].includes(request.method)) requireSameOrigin(request.headers);
  const ctx = { ...(await currentCaller()), requestId };
  await tally.take({ actor: ctx.actor, kind: limit });
  if (ctx.actor.kind === 'anonymous') {
    countRefusal(ctx.actor.address, 'unauthenticated');
    throw new AppError('unauthenticated', say('access.signIn'));
  }
  return { ctx, origin: undefined };
}

/** An address as people read it; one that is no text stays as it is. */
function readable(url: string): string {
  try {
    return `${url} ${decodeURIComponent(url)}`;
  } catch {
    return url;
  }
}
