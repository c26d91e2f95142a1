import { z } from 'zod';
import { orSay } from '#lib/core/say.ts';

export const notificationKinds = [
  'proposal_handed_over',
  'proposal_expiring',
  'proposal_expired',
  'job_failed',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** What the sentence of each kind needs, as text: it is written in the reader's language when it is shown. */
export type NotificationData = {
  /** `by` is the name of whoever handed it over. */
  proposal_handed_over: { number: string; client: string; by: string };
  /** `validThrough` is the last valid day, YYYY-MM-DD. */
  proposal_expiring: { number: string; client: string; validThrough: string };
  proposal_expired: { number: string; client: string; validThrough: string };
  /** `job` is the kind of the job. */
  job_failed: { job: string };
};

/** False for the kinds a person wants no notifications of; what is left out is wanted. */
export type NotificationPreferences = Partial<Record<NotificationKind, boolean>>;

/** Ways out beside the screen. */
export const outboxChannels = ['email', 'slack'] as const;
export type OutboxChannel = (typeof outboxChannels)[number];
export const outboxStatuses = ['waiting', 'sent', 'failed'] as const;

export const NotificationDto = z.object({
  id: z.string(),
  kind: z.enum(notificationKinds),
  entityType: z.string(),
  entityId: z.string(),
  data: z.record(z.string(), z.string()),
  createdAt: z.date(),
  readAt: z.date().nullable(),
});
export type NotificationDto = z.infer<typeof NotificationDto>;

export const ListNotificationsInput = z.strictObject({
  /** Only those that have not been read. */
  unread: z.boolean().default(false),
  cursor: z.string().max(1_000).optional(),
  limit: z.number().int().min(1).max(100).default(25),
});
export type ListNotificationsInput = z.input<typeof ListNotificationsInput>;

export const MarkNotificationReadInput = z.strictObject({ notificationId: z.string().max(60) });
export type MarkNotificationReadInput = z.input<typeof MarkNotificationReadInput>;

export const SetNotificationPreferencesInput = z.strictObject({
  kind: z.enum(notificationKinds, orSay('notifications.kind')),
  wanted: z.boolean(),
});
export type SetNotificationPreferencesInput = z.input<typeof SetNotificationPreferencesInput>;

/** A job that was given up after its last attempt. */
export const ReportFailedJobInput = z.strictObject({ jobId: z.string().min(1).max(200), kind: z.string().min(1) });
export type ReportFailedJobInput = z.input<typeof ReportFailedJobInput>;
