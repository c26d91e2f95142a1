import type { Ctx } from '#lib/auth/context.ts';
import { reloadCaller } from '#lib/auth/identify-caller.ts';
import { keyActor } from '#lib/auth/key-actor.ts';

/** The same caller at this moment: anonymous when the key or the session has ended since. */
export async function reloadApiCaller(ctx: Ctx, request: Request): Promise<Ctx> {
  const { actor } = ctx;
  if (actor.kind !== 'key') return reloadCaller(ctx);
  const now = new Date();
  const { address } = actor;
  const authorization = request.headers.get('authorization') ?? '';
  const found = await keyActor({ db: ctx.db, now }, { authorization, address }).catch(() => undefined);
  return { ...ctx, now, actor: found?.actor ?? { kind: 'anonymous', address } };
}
