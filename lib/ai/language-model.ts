import type { LanguageModel, LanguageModelMiddleware } from 'ai';

/** The SDK's model interface, version 4, under names of our own: only these files know the SDK's version. */
export type ChatLanguageModel = Extract<LanguageModel, { specificationVersion: 'v4' }>;
export type ModelCallOptions = Parameters<ChatLanguageModel['doStream']>[0];
export type ModelPrompt = ModelCallOptions['prompt'];
export type ModelStreamPart =
  Awaited<ReturnType<ChatLanguageModel['doStream']>>['stream'] extends ReadableStream<infer Part> ? Part : never;
export type ModelUsage = Extract<ModelStreamPart, { type: 'finish' }>['usage'];
export type ModelMiddleware = LanguageModelMiddleware;
