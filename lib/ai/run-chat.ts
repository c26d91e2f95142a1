import {
  convertToModelMessages,
  isStepCount,
  type ModelMessage,
  type StopCondition,
  streamText,
  type ToolSet,
  toUIMessageStream,
  type UIMessageChunk,
} from 'ai';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { newId } from '#lib/core/ids.ts';
import { activeLanguage, inLanguage } from '#lib/core/language.ts';
import { say, type TextKey } from '#lib/core/say.ts';
import { type CallRecorder, withCallContext } from './call-context.ts';
import type { ChatMessage } from './chat-message.ts';
import { describeChatError } from './describe-chat-error.ts';
import type { ChatModel } from './gateway.ts';
import { assistantInstructions, assistantPromptVersion, messageContext } from './prompts/assistant.ts';
import { type CatalogueEntry, catalogueText } from './prompts/catalogue.ts';
import { allTools, offeredTools } from './tools/bind-tools.ts';
import type { AssistantTool } from './tools/define-tool.ts';
import { toolNames } from './tools/schema.ts';

export type ChatEnd = {
  /** The answer as far as it came; its parts are never fewer than what was shown. */
  message: ChatMessage;
  status: 'complete' | 'stopped' | 'failed';
  /** The name of what the person is told; null unless failed. */
  error: TextKey | null;
};

export type ChatRun = {
  ctx: Ctx;
  chatId: string;
  /** The whole conversation from the database, the new message last. */
  messages: readonly ChatMessage[];
  /** The id under which the answer is stored. */
  answerId: string;
  /** Fires when the person presses stop, not when the browser leaves. */
  abortSignal: AbortSignal;
  /** The caller as of now; asked before every tool call. */
  refreshCtx: () => Promise<Ctx>;
  model: ChatModel;
  /** The locations on sale, which close the instructions; empty where the caller may not see them. */
  locations: readonly CatalogueEntry[];
  /** All tools of the assistant; the caller is offered those they have the right for. */
  tools: readonly AssistantTool[];
  recorder: CallRecorder;
  /** Hears of errors for the log; people read a plain sentence. */
  reportFault: (error: unknown) => void;
  /** The business day of an instant, YYYY-MM-DD. */
  dayOf: (instant: Date) => string;
  /** Called exactly once, also when the browser has left. */
  onEnd: (end: ChatEnd) => Promise<void>;
};

const maxSteps = 12;
const maxIdenticalCalls = 3;

/**
 * Answers a conversation: lets the model call tools with the caller's rights, at most 12 rounds, and streams what it
 * says. The returned stream may be dropped at any time; the answer is read to its end and handed to `onEnd` anyway. The
 * model and its tools speak English; a failure is told in the language of whoever asked.
 */
export async function runChat(run: ChatRun): Promise<ReadableStream<UIMessageChunk>> {
  const tools = offeredTools(run.tools, run.ctx, callerOf(run));
  const person = requireSelf(run.ctx);
  const messages = await toModelMessages(run, person.name);
  const context = {
    feature: 'chat',
    userId: person.userId,
    chatId: run.chatId,
    operationId: newId('request'),
    recorder: run.recorder,
  } as const;
  const asked = activeLanguage();
  let failure: TextKey | null = null;
  const answer = () =>
    streamText({
      model: run.model.model,
      instructions: `${assistantInstructions}\n\n${catalogueText(run.locations)}`,
      messages,
      tools,
      toolOrder: toolNames.filter((name) => name in tools),
      // Two changes of one proposal in one step would race for its version.
      toolCallConcurrency: 1,
      stopWhen: [isStepCount(maxSteps), repeatsItself],
      // A failed attempt is shown at once with a button to try again.
      maxRetries: 0,
      abortSignal: run.abortSignal,
      providerOptions: { openai: { store: false, promptCacheKey: assistantPromptVersion } },
      onError: ({ error }) => {
        run.reportFault(error);
        failure = describeChatError(error);
      },
    });
  const result = withCallContext(context, () => inLanguage('en', answer));
  const stream = toUIMessageStream<ToolSet, ChatMessage>({
    stream: result.stream,
    tools,
    originalMessages: [...run.messages],
    generateMessageId: () => run.answerId,
    sendReasoning: false,
    onError: (error) => inLanguage(asked, () => say(describeChatError(error))),
    onEnd: async ({ responseMessage: message, isAborted, outcome }) => {
      const error = failure ?? (outcome.status === 'failed' ? describeChatError(undefined) : null);
      if (isAborted) await run.onEnd({ message, status: 'stopped', error: null });
      else await run.onEnd({ message, status: error ? 'failed' : 'complete', error });
    },
  });
  const [forBrowser, forRecord] = stream.tee();
  void drain(forRecord);
  return forBrowser;
}

const callerOf = ({ refreshCtx, reportFault }: ChatRun) => ({ currentCtx: refreshCtx, reportFault });

async function drain(stream: ReadableStream<UIMessageChunk>): Promise<void> {
  for await (const _ of stream);
}

/** History as the model sees it; every message of the person closes with the day and the name it was said under. */
async function toModelMessages(run: ChatRun, personName: string): Promise<ModelMessage[]> {
  const withContext = run.messages.map((message) => {
    if (message.role !== 'user') return message;
    const sentAt = message.metadata?.sentAt ? new Date(message.metadata.sentAt) : run.ctx.now;
    const text = messageContext(run.dayOf(sentAt), personName);
    return { ...message, parts: [...message.parts, { type: 'text' as const, text }] };
  });
  // Results of tools that are no longer offered still have to be shortened the same way.
  return convertToModelMessages(withContext, {
    tools: allTools(run.tools, callerOf(run)),
    ignoreIncompleteToolCalls: true,
  });
}

const repeatsItself: StopCondition<ToolSet> = ({ steps }) => {
  const calls = steps.flatMap((step) => step.toolCalls.map((call) => `${call.toolName} ${JSON.stringify(call.input)}`));
  const last = calls.at(-1);
  return last !== undefined && calls.filter((call) => call === last).length >= maxIdenticalCalls;
};
