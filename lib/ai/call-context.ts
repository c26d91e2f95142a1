import { AsyncLocalStorage } from 'node:async_hooks';
import type { AiCallStatus, AiFeature, AiProvider } from './schema.ts';

/** One attempt at a model as it begins. */
export type StartedCall = {
  id: string;
  feature: AiFeature;
  userId: string;
  chatId: string | null;
  /** Ties the steps of one answer together. */
  operationId: string;
  provider: AiProvider;
  modelAsked: string;
  status: 'started';
  startedAt: Date;
};

/** How it ended. Token counts are null where the provider did not say; a stated zero stays zero. */
export type EndedCall = {
  status: Extract<AiCallStatus, 'ok' | 'error' | 'aborted' | 'interrupted'>;
  modelServed: string | null;
  inputTokens: number | null;
  cachedInputTokens: number | null;
  cacheWriteTokens: number | null;
  outputTokens: number | null;
  reasoningTokens: number | null;
  error: string | null;
  endedAt: Date;
};

/** Where calls are written down. Neither method may stop a call: an implementation reports its own faults. */
export type CallRecorder = {
  begin(call: StartedCall): Promise<void>;
  end(id: string, change: EndedCall): Promise<void>;
};

export type CallContext = {
  feature: AiFeature;
  userId: string;
  chatId: string | null;
  operationId: string;
  recorder: CallRecorder;
};

const storage = new AsyncLocalStorage<CallContext>();

/** Runs `work` so that every model call inside it is recorded as this feature's, user's and chat's. */
export function withCallContext<Result>(context: CallContext, work: () => Result): Result {
  return storage.run(context, work);
}

/** Throws where no context is set: a call that nobody answers for is a bug, and it must not reach a provider. */
export function currentCallContext(): CallContext {
  const context = storage.getStore();
  if (!context) throw new Error('A model was called outside withCallContext().');
  return context;
}
