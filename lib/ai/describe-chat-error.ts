import { APICallError } from 'ai';
import type { TextKey } from '#lib/core/say.ts';

/** What a person is told when a model did not answer; details of the provider stay in the record of the call. */
export function describeChatError(error: unknown): TextKey {
  const status = APICallError.isInstance(error) ? error.statusCode : undefined;
  if (status === 429) return 'chats.service.busy';
  if (status === 401 || status === 403) return 'chats.service.key';
  if (status === 400 || status === 404) return 'chats.service.request';
  return 'chats.service.brokeOff';
}
