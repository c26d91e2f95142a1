import { type Ctx, may } from '#lib/auth/context.ts';
import { abortAnswer } from './running-answers.ts';

const lookEveryMs = 2_000;

type Watched = { chatId: string; refreshCtx: () => Promise<Ctx>; reportFault: (error: unknown) => void };

/**
 * Stops an answer within five seconds of the end of its person's session, or of their right to use the assistant. Call
 * what it gives when the answer is done.
 */
export function stopWithSession({ chatId, refreshCtx, reportFault }: Watched, everyMs = lookEveryMs): () => void {
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      if (!may(await refreshCtx(), 'assistant:use')) abortAnswer(chatId);
    } catch (error) {
      reportFault(error);
    } finally {
      isLooking = false;
    }
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
