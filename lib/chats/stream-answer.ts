import type { UIMessageChunk } from 'ai';
import type { ChatMessage } from '#lib/ai/chat-message.ts';
import { databaseRecorder } from '#lib/ai/database-recorder.ts';
import { describeChatError } from '#lib/ai/describe-chat-error.ts';
import { type ChatModel, chatModel } from '#lib/ai/gateway.ts';
import { type ChatEnd, runChat } from '#lib/ai/run-chat.ts';
import { assistantTools } from '#lib/ai/tools/registry.ts';
import { type Ctx, may, requirePermission } from '#lib/auth/context.ts';
import { today } from '#lib/core/dates.ts';
import { logError } from '#lib/core/log.ts';
import { listLocations } from '#lib/inventory/list-locations.ts';
import { loadPricingSettings } from '#lib/settings/load-settings.ts';
import { finishAnswer } from './finish-answer.ts';
import { getChat } from './get-chat.ts';
import { beginAnswer, endAnswer } from './running-answers.ts';
import { stopWithSession } from './stop-with-session.ts';
import { toChatMessage } from './to-chat-message.ts';

/** How many locations a prompt names; the rest are found by tools. */
const spokenOf = 100;

type AnswerRun = {
  chatId: string;
  answerId: string;
  /** Loads the caller anew before each tool. */
  refreshCtx: () => Promise<Ctx>;
  model?: ChatModel;
};

/**
 * Writes the answer that was opened under `answerId`: the stream goes to the browser, the whole of it to the database,
 * also when the browser leaves. The stream ends after the answer is stored.
 */
export async function streamAnswer(ctx: Ctx, run: AnswerRun): Promise<ReadableStream<UIMessageChunk>> {
  requirePermission(ctx, 'assistant:use');
  const { chatId, answerId, refreshCtx } = run;
  const abortSignal = beginAnswer(chatId);
  const reportFault = (error: unknown) => logError(error, { requestId: ctx.requestId, chatId });
  const stopWatching = stopWithSession({ chatId, refreshCtx, reportFault });
  const onEnd = async ({ message, status, error }: ChatEnd) => {
    await finishAnswer(ctx, { chatId, messageId: answerId, status, parts: message.parts, error }).catch(reportFault);
    stopWatching();
    endAnswer(chatId, abortSignal);
  };
  try {
    const { messages, locations, timeZone } = await loadConversation(ctx, { chatId, answerId });
    return await runChat({
      ctx,
      chatId,
      answerId,
      messages,
      abortSignal,
      refreshCtx: async () => asAssistant(await refreshCtx(), chatId),
      locations,
      tools: assistantTools,
      model: run.model ?? chatModel(),
      recorder: databaseRecorder(ctx, reportFault),
      reportFault,
      dayOf: (instant) => today(instant, timeZone),
      onEnd,
    });
  } catch (error) {
    const message: ChatMessage = { id: answerId, role: 'assistant', parts: [] };
    await onEnd({ message, status: 'failed', error: describeChatError(error) });
    throw error;
  }
}

/** All that was said before the answer, and what a prompt names. */
async function loadConversation(ctx: Ctx, { chatId, answerId }: { chatId: string; answerId: string }) {
  const [chat, { settings }, { items }] = await Promise.all([
    getChat(ctx, { chatId }),
    loadPricingSettings(ctx),
    may(ctx, 'locations:read') ? listLocations(ctx, { limit: spokenOf }) : { items: [] },
  ]);
  const messages = chat.messages.filter((message) => message.id !== answerId).map(toChatMessage);
  return { messages, locations: items, timeZone: settings.timeZone };
}

/** The assistant acts for the person, or for the key, and has the same rights, no more. */
function asAssistant(ctx: Ctx, chatId: string): Ctx {
  if (ctx.actor.kind !== 'session' && ctx.actor.kind !== 'key') return ctx;
  const { person, address } = ctx.actor;
  return { ...ctx, actor: { kind: 'assistant', chatId, person, address } };
}
