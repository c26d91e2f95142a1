import type { UIMessageChunk } from 'ai';
import { databaseRecorder } from '#lib/ai/database-recorder.ts';
import { chatModel } from '#lib/ai/gateway.ts';
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
import { toChatMessage } from './to-chat-message.ts';

/** How many locations a prompt names; the rest are found by tools. */
const spokenOf = 100;

/**
 * Writes the answer that was opened under `answerId`: the stream goes to the browser, the whole of it to the database,
 * also when the browser leaves. `refreshCtx` loads the caller anew before each tool.
 */
export async function streamAnswer(
  ctx: Ctx,
  { chatId, answerId, refreshCtx }: { chatId: string; answerId: string; refreshCtx: () => Promise<Ctx> },
): Promise<ReadableStream<UIMessageChunk>> {
  requirePermission(ctx, 'assistant:use');
  const [chat, { settings }, locations] = await Promise.all([
    getChat(ctx, { chatId }),
    loadPricingSettings(ctx),
    may(ctx, 'locations:read') ? listLocations(ctx, { limit: spokenOf }) : { items: [] },
  ]);
  const abortSignal = beginAnswer(chatId);
  const reportFault = (error: unknown) => logError(error, { requestId: ctx.requestId, chatId });
  const onEnd = async ({ message, status, error }: ChatEnd) => {
    endAnswer(chatId);
    await finishAnswer(ctx, { chatId, messageId: answerId, status, parts: message.parts, error }).catch(reportFault);
  };
  return runChat({
    ctx,
    chatId,
    answerId,
    messages: chat.messages.filter((message) => message.id !== answerId).map(toChatMessage),
    abortSignal,
    refreshCtx: async () => asAssistant(await refreshCtx(), chatId),
    locations: locations.items,
    tools: assistantTools,
    model: chatModel(),
    recorder: databaseRecorder(ctx, reportFault),
    reportFault,
    dayOf: (instant) => today(instant, settings.timeZone),
    onEnd,
  });
}

/** The assistant acts for the person and has that person's rights, no more. */
function asAssistant(ctx: Ctx, chatId: string): Ctx {
  if (ctx.actor.kind !== 'session') return ctx;
  const { person, address } = ctx.actor;
  return { ...ctx, actor: { kind: 'assistant', chatId, person, address } };
}
