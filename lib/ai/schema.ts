export const aiProviders = ['openai', 'google', 'offline'] as const;
export type AiProvider = (typeof aiProviders)[number];
export const aiCallStatuses = ['started', 'ok', 'error', 'aborted', 'interrupted', 'cache_hit', 'orphaned'] as const;
export type AiCallStatus = (typeof aiCallStatuses)[number];
