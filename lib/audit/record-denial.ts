import type { Actor, Ctx } from '#lib/auth/context.ts';
import { AppError } from '#lib/core/errors.ts';
import { logError } from '#lib/core/log.ts';
import { recordAudit } from './record-audit.ts';

const denials: ReadonlySet<string> = new Set(['forbidden', 'not_found']);
const minuteMs = 60_000;
const mostInAMinute = 20;

type Told = { since: number; doors: Set<string> };
// The server's bundles each have a copy of this module; the process has one memory.
const holder = globalThis as { sightlineDenials?: Map<string, Told> };

/**
 * Does what a door is asked for. Where somebody known is not let, an event says so after everything else was undone: the
 * same refusal once a minute, at most 20 a minute for each caller, so that a loop fills no trail. `door` reads
 * "POST /proposals".
 */
export async function auditedDenials<T>(ctx: Ctx, door: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    // A refusal is answered as one, whether or not it could be written down.
    await recordDenial(ctx, door, error).catch(logError);
    throw error;
  }
}

async function recordDenial(ctx: Ctx, door: string, error: unknown): Promise<void> {
  const principal = principalOf(ctx.actor);
  if (!principal || !(error instanceof AppError) || !denials.has(error.code)) return;
  if (!isNews(principal, `${error.code} ${door}`, ctx.now.getTime())) return;
  await recordAudit(ctx, {
    action: 'access.refuse',
    entityType: 'door',
    entityId: door.slice(0, 200),
    outcome: 'refused',
    after: { code: error.code, reason: error.message },
  });
}

function principalOf(actor: Actor): string | undefined {
  if (actor.kind === 'session') return actor.person.userId;
  return actor.kind === 'key' ? actor.keyId : undefined;
}

function isNews(principal: string, refusal: string, nowMs: number): boolean {
  holder.sightlineDenials ??= new Map();
  const memory = holder.sightlineDenials;
  for (const [one, { since }] of memory) if (nowMs - since >= minuteMs) memory.delete(one);
  const told = memory.get(principal) ?? { since: nowMs, doors: new Set<string>() };
  memory.set(principal, told);
  if (told.doors.has(refusal) || told.doors.size >= mostInAMinute) return false;
  told.doors.add(refusal);
  return true;
}
