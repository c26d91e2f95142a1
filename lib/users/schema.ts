export const userStatuses = ['active', 'disabled', 'invited'] as const;
