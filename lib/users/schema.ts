export const userStatuses = ['active', 'disabled', 'invited'] as const;

/** The languages of the interface and of documents. */
export const languages = ['en', 'ar'] as const;
export type Language = (typeof languages)[number];
