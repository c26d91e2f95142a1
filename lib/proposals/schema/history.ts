import { z } from 'zod';

/** What can happen to a proposal, as its history tells it. */
export const historyKinds = [
  'create',
  'duplicate',
  'revise',
  'new_version',
  'sent',
  'accepted',
  'declined',
  'expired',
  'superseded',
  'hand_over',
  'delete',
  'restore',
] as const;

/** One thing that happened; names and numbers only, so that its sentence is written in the reader's language. */
export const HistoryEntry = z.object({
  id: z.string(),
  at: z.date(),
  kind: z.enum(historyKinds),
  /** A person, the assistant for that person, or a job, which has no name. */
  by: z.enum(['person', 'assistant', 'job']),
  name: z.string().nullable(),
  version: z.number().int().nullable(),
  revision: z.number().int().nullable(),
  reason: z.string().nullable(),
  /** The new owner of a proposal that was handed over. */
  to: z.string().nullable(),
  /** The number of the proposal that this one is a copy of. */
  copyOf: z.string().nullable(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;
