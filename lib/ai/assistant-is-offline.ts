import { env } from '#lib/env.ts';
import { chooseChatModel, type ModelSettings } from './models.ts';

/** Whether answers come from fixed commands instead of a model: the page must always say so. */
export function assistantIsOffline(settings: ModelSettings = env): boolean {
  return chooseChatModel(settings).provider === 'offline';
}
