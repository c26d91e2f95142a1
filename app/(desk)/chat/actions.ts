'use server';

import { stopAnswer } from '#lib/chats/stop-answer.ts';
import { deskAction } from '#lib/http/action.ts';

export const stopAnswerAction = deskAction((ctx, chatId: string) => stopAnswer(ctx, { chatId }));
