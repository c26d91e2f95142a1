import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { processDatabase } from '#db/client.ts';
import { newId } from '#lib/core/ids.ts';
import { speakTo } from '#lib/core/language.ts';
import { clientAddress } from '#lib/http/client-address.ts';
import { readerLanguage } from '#lib/http/preferred-language.ts';
import type { Actor, Ctx } from './context.ts';
import { hasCookie, readCookie } from './next-auth.ts';
import { signInHref } from './paths.ts';
import { sessionActor } from './session-actor.ts';

/**
 * Who sends this request, as the database says now; anonymous where no session counts. Asked once per page, which from
 * then on speaks that person's language.
 */
export const currentCaller = cache(async (): Promise<Ctx> => {
  const [sent, jar, { db }] = await Promise.all([headers(), cookies(), processDatabase()]);
  const address = clientAddress(sent);
  const scope = { db, now: new Date(), requestId: sent.get('x-request-id') ?? newId('request') };
  const claims = await readCookie(jar);
  const actor = claims && (await sessionActor(scope, { ...claims, address }));
  const caller: Actor = actor ?? { kind: 'anonymous', address };
  speakTo(readerLanguage(caller, sent));
  return { ...scope, actor: caller };
});

/**
 * Who is signed in, for a page: anybody else is shown the sign-in page and comes back afterwards. Whose
 * role demands a second factor sets it up before anything else.
 */
export async function requireSignedIn(): Promise<Ctx> {
  const ctx = await currentCaller();
  if (ctx.actor.kind === 'session' && ctx.actor.person.lacksSecondFactor) redirect('/second-factor');
  if (ctx.actor.kind !== 'anonymous') return ctx;
  const [sent, jar] = await Promise.all([headers(), cookies()]);
  redirect(signInHref({ next: sent.get('x-path'), reason: hasCookie(jar) ? 'ended' : undefined }));
}

/** The same caller at this moment: anonymous when the session has ended since, with other rights when they changed. */
export async function reloadCaller(ctx: Ctx): Promise<Ctx> {
  const now = new Date();
  if (ctx.actor.kind !== 'session') return { ...ctx, now };
  const { sessionId, person, address } = ctx.actor;
  const actor = await sessionActor({ db: ctx.db, now }, { sessionId, userId: person.userId, address });
  return { ...ctx, now, actor: actor ?? { kind: 'anonymous', address } };
}
