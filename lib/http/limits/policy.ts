import type { LimitRule } from '#lib/adapters/limits/port.ts';

const minute = 60;
const hour = 60 * minute;

/** How often each kind of caller may call (spec: Every door). Pages, their prefetches and files do not count. */
export const callLimits = {
  anonymous: { name: 'anonymous', points: 30, seconds: minute },
  session: { name: 'session', points: 300, seconds: minute },
  key: { name: 'key', points: 600, seconds: minute },
} satisfies Record<string, LimitRule>;

/** What costs more than a call has a limit besides, for each person: bulk lists are exports, documents are not. */
export const kindLimits = {
  chat: { name: 'chat', points: 20, seconds: minute },
  uploads: { name: 'uploads', points: 20, seconds: minute },
  exports: { name: 'exports', points: 5, seconds: hour },
} satisfies Record<string, LimitRule>;
export type LimitKind = keyof typeof kindLimits;
