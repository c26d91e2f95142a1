import { wrapLanguageModel } from 'ai';
import { invalidInput } from '#lib/core/errors.ts';
import { env } from '#lib/env.ts';
import type { ChatLanguageModel } from './language-model.ts';
import { chooseChatModel, type ModelId, type ModelSettings, openModel, parseModelId } from './models.ts';
import { recordModelCalls } from './record-model-call.ts';
import type { AiProvider } from './schema.ts';

export type ChatModel = { model: ChatLanguageModel; provider: AiProvider; modelId: string };

/** The model that answers in the chat; every call of it is recorded. `settings` default to the environment. */
export function chatModel(settings: ModelSettings = env): ChatModel {
  return recorded(chooseChatModel(settings), settings);
}

function recorded(id: ModelId, settings: ModelSettings): ChatModel {
  const model = wrapLanguageModel({ model: openModel(id, settings), middleware: recordModelCalls(id.provider) });
  return { model: model as ChatLanguageModel, ...id };
}

const unavailable = (what: string) => () => {
  throw invalidInput('chats.noModel', { what });
};

/** A bare string id given to the SDK would go to a third party; with this it resolves to our own recorded models. */
globalThis.AI_SDK_DEFAULT_PROVIDER = {
  specificationVersion: 'v4',
  languageModel: (id: string) => recorded(parseModelId(id), env).model,
  embeddingModel: unavailable('embedding'),
  imageModel: unavailable('image'),
};
