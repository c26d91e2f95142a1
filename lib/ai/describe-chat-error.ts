import { APICallError } from 'ai';

/** What a person reads when a model did not answer; details of the provider stay in the record of the call. */
export function describeChatError(error: unknown): string {
  const status = APICallError.isInstance(error) ? error.statusCode : undefined;
  if (status === 429) return 'The AI service is busy right now. Try again in a moment.';
  if (status === 401 || status === 403) return 'The AI service refused the key. Ask an admin to check it.';
  if (status === 400 || status === 404)
    return 'The AI service did not accept the request. Ask an admin to check the model.';
  return 'The AI service broke off. Nothing you typed is lost; try again.';
}
