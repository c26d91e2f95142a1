import { newId } from '#lib/core/ids.ts';
import { currentCallContext, type EndedCall } from './call-context.ts';
import type { ModelMiddleware, ModelStreamPart, ModelUsage } from './language-model.ts';
import type { AiProvider } from './schema.ts';

type OpenCall = { end(change: Partial<EndedCall> & Pick<EndedCall, 'status'>): Promise<void> };

/** Middleware that writes a row before every attempt at the model and closes it exactly once, whatever happens. */
export function recordModelCalls(provider: AiProvider): ModelMiddleware {
  return {
    specificationVersion: 'v4',
    async wrapGenerate({ doGenerate, params, model }) {
      const call = await beginCall(provider, model.modelId);
      try {
        const result = await doGenerate();
        const failed = result.finishReason.unified === 'error';
        await call.end({
          status: failed ? 'error' : 'ok',
          modelServed: result.response?.modelId ?? null,
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
        return { ...result, stream: pumpStream(result.stream, call, params.abortSignal) };
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
 * known when a browser leaves. Only the abort signal stops it.
 */
function pumpStream(source: ReadableStream<ModelStreamPart>, call: OpenCall, signal: AbortSignal | undefined) {
  const seen: Partial<EndedCall> = {};
  let listening = true;
  return new ReadableStream<ModelStreamPart>({
    start(controller) {
      const pump = async () => {
        try {
          for await (const part of source) {
            note(part, seen);
            if (listening) controller.enqueue(part);
          }
          await call.end({ ...seen, status: seen.status ?? 'interrupted' });
          if (listening) controller.close();
        } catch (error) {
          await call.end({ ...seen, ...faultOf(error, signal) });
          if (listening) controller.error(error);
        }
      };
      void pump();
    },
    cancel() {
      listening = false;
    },
  });
}

function note(part: ModelStreamPart, seen: Partial<EndedCall>): void {
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
