import type { DbScope } from '#db/client.ts';

/** One delivery of a job; `attempt` counts from 1. A job may be delivered more than once, its effects must not be. */
export type Job = { id: string; kind: string; payload: unknown; attempt: number };

/** One kind of work and who does it. */
export type JobKind = {
  /** Lower case with underscores: expire_proposals. */
  kind: string;
  /** Does the work; a rejection is tried again later, after the last attempt it becomes a dead letter. */
  run(job: Job): Promise<void>;
  /** Also enqueued by the clock, once per slot however many processes run; a minute of an hour, or whole hours. */
  everyMinutes?: 5 | 15 | 30 | 60 | 1440;
};

export type EnqueueOptions = {
  /** While a job with this key waits or runs, another one is not taken. */
  dedupeKey?: string;
  /** Not before this moment. */
  runAt?: Date;
};

export type JobState = 'waiting' | 'running' | 'done' | 'dead';

/** A job as it stands. A dead one has an id of its own on some engines; `originId` is the one it was delivered under. */
export type ListedJob = {
  id: string;
  originId: string;
  kind: string;
  state: JobState;
  attempts: number;
  createdAt: Date;
  /** When it is due, or due again. */
  runAt: Date;
  endedAt: Date | null;
  lastError: string;
};

export type JobPage = {
  state?: JobState | undefined;
  /** The last job before this page. */
  after?: { at: Date; id: string } | undefined;
  limit: number;
};

/** Work that the clock sets off. `lastEndedAt` is when it was last done, as long as that is remembered. */
export type ScheduledKind = { kind: string; everyMinutes: number; lastEndedAt: Date | null };

export type DeadLetter = { kind: string; payload: unknown; lastError: string };

export type Queue = {
  /** Puts a job into the caller's transaction: it exists when that commits, and never existed when it rolls back. */
  enqueue(scope: DbScope & { now: Date }, kind: string, payload: unknown, options?: EnqueueOptions): Promise<void>;
  /** Starts working on these kinds. */
  start(kinds: readonly JobKind[]): Promise<void>;
  /** Takes no more jobs and waits a few seconds for those that run; what is not done by then runs again later. */
  stop(): Promise<void>;
  /** Jobs that were given up, oldest first. */
  listDeadLetters(limit: number): Promise<DeadLetter[]>;
  /** Jobs, the latest first. */
  list(page: JobPage): Promise<ListedJob[]>;
  count(): Promise<Record<JobState, number>>;
  listSchedule(): Promise<ScheduledKind[]>;
  /** Has a dead job run again, as a part of the caller's transaction; undefined where it is dead no more. */
  retry(scope: DbScope & { now: Date }, id: string): Promise<ListedJob | undefined>;
  /** Rejects when no job can be taken now. */
  check(): Promise<void>;
};

/** How often to look, how patient to be. */
export type QueueTiming = {
  pollMs: number;
  maxAttempts: number;
  /** Before the second attempt; doubles with each further one, up to an hour. */
  retryDelayMs: number;
  /** A job whose worker has not been heard of for so long is given to another one. */
  leaseMs: number;
  /** How long `stop` waits. */
  stopMs: number;
};

export const queueTiming: QueueTiming = {
  pollMs: 1_000,
  maxAttempts: 5,
  retryDelayMs: 5_000,
  leaseMs: 60_000,
  stopMs: 8_000,
};

export const maxRetryDelayMs = 3_600_000;
