import { listLatestAuditEvents } from '#db/repositories/audit.ts';
import { listUserNames } from '#db/repositories/people.ts';
import { findProposal } from '#db/repositories/proposals.ts';
import type { AuditEventRow } from '#db/schema/index.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { type HistoryEntry, historyKinds } from './schema/history.ts';
import { GetProposalInput } from './schema.ts';

const mostEntries = 200;

/** What happened to a proposal that the caller may read, newest first: the latest 200 rows of its audit. */
export async function listProposalHistory(ctx: Ctx, input: GetProposalInput): Promise<{ items: HistoryEntry[] }> {
  const scope = requirePermission(ctx, 'proposals:read');
  const { proposal: idOrNumber } = parseInput(GetProposalInput, input);
  const found = await findProposal(ctx, scope, idOrNumber);
  if (!found) throw notFound('proposal');
  const events = await listLatestAuditEvents(ctx, 'proposal', found.proposal.id, mostEntries);
  const people = events.map(({ onBehalfOf }) => onBehalfOf).filter((id) => id !== null);
  const names = await listUserNames(ctx, [...new Set(people)]);
  return { items: events.flatMap((event) => toHistoryEntry(event, names)) };
}

/** Nothing for a kind of row that the history does not tell. */
function toHistoryEntry(event: AuditEventRow, names: ReadonlyMap<string, string>): HistoryEntry[] {
  const kind = historyKinds.find((one) => event.action === `proposal.${one}`);
  if (!kind) return [];
  const { id, at, actorKind, actorName, onBehalfOf } = event;
  const after = event.after ?? {};
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const count = (value: unknown) => (typeof value === 'number' ? value : null);
  const by = actorKind === 'user' ? 'person' : actorKind === 'assistant' ? 'assistant' : 'job';
  const name = by === 'person' ? actorName : (names.get(onBehalfOf ?? '') ?? null);
  return [
    {
      id,
      at,
      kind,
      by,
      name,
      version: count(after.version),
      revision: count(after.revision),
      reason: text(after.reason),
      to: text(after.owner),
      copyOf: text(after.copyOf),
    },
  ];
}
