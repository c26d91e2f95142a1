export const aiProviders = ['openai', 'google', 'offline'] as const;
export type AiProvider = (typeof aiProviders)[number];
export const aiCallStatuses = ['started', 'ok', 'error', 'aborted', 'interrupted', 'cache_hit', 'orphaned'] as const;
export type AiCallStatus = (typeof aiCallStatuses)[number];

/** What a call was for. A call without a feature is a bug. */
const aiFeatures = ['chat'] as const;
export type AiFeature = (typeof aiFeatures)[number];
