export const userStatuses = ['active', 'disabled', 'invited'] as const;
export type UserStatus = (typeof userStatuses)[number];
