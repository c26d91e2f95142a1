export const notificationKinds = [
  'proposal_handed_over',
  'proposal_expiring',
  'proposal_expired',
  'job_failed',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** False for the kinds a person wants no notifications of; what is left out is wanted. */
export type NotificationPreferences = Partial<Record<NotificationKind, boolean>>;

/** Ways out beside the screen. */
export const outboxChannels = ['email', 'slack'] as const;
export const outboxStatuses = ['waiting', 'sent', 'failed'] as const;
