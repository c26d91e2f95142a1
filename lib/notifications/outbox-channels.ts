import type { OutboxChannel } from './schema.ts';

/** The channels that this installation can send through. No sender is built in yet, so there are none. */
export function outboxChannelsInUse(): readonly OutboxChannel[] {
  return [];
}
