import { processDatabase } from '#db/client.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { newId } from '#lib/core/ids.ts';
import { demoActor } from '#lib/demo/demo-actor.ts';

/** The admin of the demo as a caller of this process's database, without a session: a measurement compares with it. */
export async function benchCaller(): Promise<Ctx> {
  const { db } = await processDatabase();
  return { db, now: new Date(), requestId: newId('request'), actor: demoActor('admin') };
}
