import { z } from 'zod';

export const jobStates = ['waiting', 'running', 'done', 'dead'] as const;

export const JobDto = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(jobStates),
  attempts: z.number().int(),
  createdAt: z.date(),
  /** When it is due, or due again. */
  runAt: z.date(),
  endedAt: z.date().nullable(),
  /** Why the last attempt failed, without secrets; empty where none did. */
  lastError: z.string(),
});
export type JobDto = z.infer<typeof JobDto>;

export const ListJobsInput = z.strictObject({
  state: z.enum(jobStates).optional(),
  limit: z.number().int().min(1).max(100).default(50),
  cursor: z.string().max(1_000).optional(),
});
export type ListJobsInput = z.input<typeof ListJobsInput>;

export const RetryJobInput = z.strictObject({ jobId: z.string().trim().min(1).max(60) });
export type RetryJobInput = z.input<typeof RetryJobInput>;

/** Work that the clock sets off. */
export const ScheduledJob = z.object({
  kind: z.string(),
  everyMinutes: z.number().int(),
  lastEndedAt: z.date().nullable(),
  nextAt: z.date(),
});
export type ScheduledJob = z.infer<typeof ScheduledJob>;

export const JobSummary = z.object({
  counts: z.record(z.enum(jobStates), z.number().int()),
  schedule: z.array(ScheduledJob),
});
export type JobSummary = z.infer<typeof JobSummary>;
