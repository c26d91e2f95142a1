import { newId } from '#lib/core/ids.ts';
import { currentCallContext, type EndedCall } from './call-context.ts';
import type { ModelCallOptions, ModelMiddleware, ModelStreamPart, ModelUsage } from './language-model.ts';
import type { AiProvider } from './schema.ts';

type OpenCall = { end(change: Partial<EndedCall> & Pick<EndedCall, 'status'>): Promise<void> };

/** Middleware that writes a row before every attempt at the model and closes it exactly once, whatever happens. */
export function recordModelCalls(provider: AiProvider): ModelMiddleware {
  return {
    specificationVersion: 'v4',
    async transformParams({ params, type }) {
      return type === 'stream' ? { ...params, includeRawChunks: true } : params;
    },
    async wrapGenerate({ doGenerate, params, model }) {
      const call = await beginCall(provider, model.modelId);
      try {
        const result = await doGenerate();
        const failed = result.finishReason.unified === 'error';
        await call.end({
          status: failed ? 'error' : 'ok',
          modelServed: result.response?.modelId ?? modelVersionOf(result.response?.body),
          ...tokensOf(result.usage),
        });
        return result;
      } catch (error) {
        await call.end(faultOf(error, params.abortSignal));
        throw error;
      }
    },
    async wrapStream({ doStream, params, model }) {
      const call = await beginCall(provider, model.modelId);
      try {
        const result = await doStream();
        return { ...result, stream: pumpStream(result.stream, call, params) };
      } catch (error) {
        await call.end(faultOf(error, params.abortSignal));
        throw error;
      }
    },
  };
}

async function beginCall(provider: AiProvider, modelAsked: string): Promise<OpenCall> {
  const { recorder, ...context } = currentCallContext();
  const id = newId('aiCall');
  await recorder.begin({ id, ...context, provider, modelAsked, status: 'started', startedAt: new Date() });
  let ended: Promise<void> | undefined;
  return {
    end(change) {
      ended ??= recorder.end(id, { ...unknownEnd, ...change, endedAt: new Date() });
      return ended;
    },
  };
}

/**
 * Reads the provider's stream to its end even when nobody listens any more, so that the answer and its tokens are
 * known when a browser leaves. Only the abort signal stops it. A stream that breaks off ends in an error part.
 */
function pumpStream(
  source: ReadableStream<ModelStreamPart>,
  call: OpenCall,
  params: ModelCallOptions,
): ReadableStream<ModelStreamPart> {
  const seen: Partial<EndedCall> = {};
  let listening = true;
  const pump = async (controller: ReadableStreamDefaultController<ModelStreamPart>) => {
    const pass = (part: ModelStreamPart) => {
      if (listening) controller.enqueue(part);
    };
    try {
      for await (const part of source) {
        note(part, seen);
        if (part.type === 'raw') continue;
        if (part.type === 'finish' && seen.status === 'interrupted') pass({ type: 'error', error: new CutOffError() });
        pass(part);
      }
      if (!seen.status) pass({ type: 'error', error: new CutOffError() });
      await call.end({ ...seen, status: seen.status ?? 'interrupted' });
      if (listening) controller.close();
    } catch (error) {
      const fault = faultOf(error, params.abortSignal);
      await call.end({ ...seen, ...fault });
      if (!listening) return;
      if (fault.status === 'aborted') return controller.error(error);
      pass({ type: 'error', error });
      pass({ type: 'finish', finishReason: { unified: 'error', raw: undefined }, usage: unknownUsage });
      controller.close();
    }
  };
  return new ReadableStream<ModelStreamPart>({
    start(controller) {
      void pump(controller);
    },
    cancel() {
      listening = false;
    },
  });
}

class CutOffError extends Error {
  override readonly name = 'CutOffError';
  override readonly message = "The provider's answer ended before it was complete.";
}

function note(part: ModelStreamPart, seen: Partial<EndedCall>): void {
  if (part.type === 'raw') seen.modelServed = modelVersionOf(part.rawValue) ?? seen.modelServed ?? null;
  if (part.type === 'response-metadata' && part.modelId) seen.modelServed = part.modelId;
  if (part.type === 'error') {
    seen.status = 'error';
    seen.error = messageOf(part.error);
  }
  if (part.type === 'finish') {
    Object.assign(seen, tokensOf(part.usage));
    if (seen.status === 'error') return;
    const reason = part.finishReason.unified;
    seen.status = reason === 'error' || reason === 'interrupted' ? reason : 'ok';
  }
}

/** Gemini names the model that served only in its raw answer. */
function modelVersionOf(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null || !('modelVersion' in raw)) return null;
  return typeof raw.modelVersion === 'string' ? raw.modelVersion : null;
}

function tokensOf(usage: ModelUsage): Partial<EndedCall> {
  return {
    inputTokens: usage.inputTokens.total ?? null,
    cachedInputTokens: usage.inputTokens.cacheRead ?? null,
    cacheWriteTokens: usage.inputTokens.cacheWrite ?? null,
    outputTokens: usage.outputTokens.total ?? null,
    reasoningTokens: usage.outputTokens.reasoning ?? null,
  };
}

function faultOf(error: unknown, signal: AbortSignal | undefined): Pick<EndedCall, 'status' | 'error'> {
  const stopped = signal?.aborted || (error instanceof Error && error.name === 'AbortError');
  return { status: stopped ? 'aborted' : 'error', error: stopped ? null : messageOf(error) };
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : typeof error === 'string' ? error : JSON.stringify(error);
  return message.slice(0, 500);
}

const unknownEnd: Omit<EndedCall, 'status' | 'endedAt'> = {
  modelServed: null,
  inputTokens: null,
  cachedInputTokens: null,
  cacheWriteTokens: null,
  outputTokens: null,
  reasoningTokens: null,
  error: null,
};

const unknownUsage: ModelUsage = {
  inputTokens: { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
};
