import { invalidInput } from '#lib/core/errors.ts';
import type { ChatLanguageModel } from './language-model.ts';
import { offlineModel } from './offline/offline-model.ts';
import type { AiProvider } from './schema.ts';

/** The part of the environment that says which models there are. */
export type ModelSettings = {
  OPENAI_API_KEY?: string | undefined;
  OPENAI_BASE_URL?: string | undefined;
  GOOGLE_GENERATIVE_AI_API_KEY?: string | undefined;
  GOOGLE_BASE_URL?: string | undefined;
  AI_MODEL_CHAT?: string | undefined;
};
export type ModelId = { provider: AiProvider; modelId: string };

const defaultChatModels = { openai: 'gpt-6-sol', google: 'gemini-3.8-flash' } as const;
const offlineModelId = 'commands-1';

/** Reads `openai:<id>` or `google:<id>`. Throws invalid_input for anything else. */
export function parseModelId(text: string): ModelId {
  const [, provider, modelId] = /^(openai|google):(\S+)$/.exec(text.trim()) ?? [];
  if (!provider || !modelId) {
    throw invalidInput('chats.model', { text });
  }
  return { provider: provider as AiProvider, modelId };
}

/** Which model answers in the chat: the one that is set, else the default of the first provider with a key, else none. */
export function chooseChatModel(settings: ModelSettings): ModelId {
  const keys = { openai: settings.OPENAI_API_KEY, google: settings.GOOGLE_GENERATIVE_AI_API_KEY, offline: undefined };
  if (settings.AI_MODEL_CHAT) {
    const asked = parseModelId(settings.AI_MODEL_CHAT);
    if (keys[asked.provider]) return asked;
  }
  if (keys.openai) return { provider: 'openai', modelId: defaultChatModels.openai };
  if (keys.google) return { provider: 'google', modelId: defaultChatModels.google };
  return { provider: 'offline', modelId: offlineModelId };
}

/** The bare model, not yet recorded. Only the gateway may call this. The provider's SDK is loaded with the first call. */
export function openModel(id: ModelId, settings: ModelSettings): ChatLanguageModel {
  if (id.provider === 'offline') return offlineModel(id.modelId);
  let loaded: Promise<ChatLanguageModel> | undefined;
  const load = () => {
    loaded ??= id.provider === 'openai' ? loadOpenAi(id.modelId, settings) : loadGoogle(id.modelId, settings);
    return loaded;
  };
  return {
    specificationVersion: 'v4',
    ...id,
    supportedUrls: {},
    doGenerate: async (options) => (await load()).doGenerate(options),
    doStream: async (options) => (await load()).doStream(options),
  };
}

async function loadOpenAi(modelId: string, settings: ModelSettings): Promise<ChatLanguageModel> {
  const { createOpenAI } = await import('@ai-sdk/openai');
  return createOpenAI({ apiKey: settings.OPENAI_API_KEY, baseURL: settings.OPENAI_BASE_URL })(modelId);
}

async function loadGoogle(modelId: string, settings: ModelSettings): Promise<ChatLanguageModel> {
  const { createGoogle } = await import('@ai-sdk/google');
  return createGoogle({ apiKey: settings.GOOGLE_GENERATIVE_AI_API_KEY, baseURL: settings.GOOGLE_BASE_URL })(modelId);
}
