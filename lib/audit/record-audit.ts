import { inTransaction } from '#db/client.ts';
import { insertAuditEvents } from '#db/repositories/audit.ts';
import type { Actor, Ctx } from '#lib/auth/context.ts';
import { newId } from '#lib/core/ids.ts';

/** `entityId` is the record's id; `before` and `after` hold only fields that may be shown to an admin. */
export type AuditEntry = {
  action: `${string}.${string}`;
  entityType: string;
  entityId: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  /** Refused: somebody known tried and was not let. */
  outcome?: 'done' | 'refused';
};

/** Writes one row about a change, in the change's own transaction: without it the change does not happen. */
export async function recordAudit(ctx: Ctx, entry: AuditEntry): Promise<void> {
  await inTransaction(ctx, (ctx) => insertAuditEvents(ctx, [toAuditRow(ctx, entry)]));
}

/** A change as its row says it: who, when, in which request. */
export function toAuditRow(ctx: Ctx, entry: AuditEntry) {
  return { id: newId('audit'), at: ctx.now, requestId: ctx.requestId, ...whoIs(ctx.actor), ...entry };
}

function whoIs(actor: Actor) {
  switch (actor.kind) {
    case 'session':
      return {
        actorKind: 'user',
        actorId: actor.person.userId,
        actorName: actor.person.name,
        via: actor.sessionId,
        address: actor.address,
      };
    case 'key':
      return {
        actorKind: 'key',
        actorId: actor.person.userId,
        actorName: actor.name,
        via: actor.keyId,
        onBehalfOf: actor.person.userId,
        address: actor.address,
      };
    case 'assistant':
      return {
        actorKind: 'assistant',
        actorId: actor.person.userId,
        actorName: 'Assistant',
        via: actor.chatId,
        onBehalfOf: actor.person.userId,
        address: actor.address,
      };
    case 'job':
      return { actorKind: 'job', actorId: null, actorName: actor.name };
    case 'anonymous':
      return { actorKind: 'anonymous', actorId: null, actorName: 'Anonymous', address: actor.address };
  }
}
