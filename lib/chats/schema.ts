import { z } from 'zod';

export const messageRoles = ['user', 'assistant'] as const;
export const messageStatuses = ['streaming', 'complete', 'stopped', 'failed'] as const;
export type MessageStatus = (typeof messageStatuses)[number];

export const ChatDto = z.object({ id: z.string(), title: z.string(), updatedAt: z.date() });
export type ChatDto = z.infer<typeof ChatDto>;
