import type { JobKind } from '#lib/adapters/queue/port.ts';
import { announceExpiringProposals } from '#lib/proposals/announce-expiring-proposals.ts';
import { jobContext } from './job-context.ts';

/** Every hour, so that people hear of it on the morning of the day, wherever the business is. */
export const announceExpiringProposalsJob: JobKind = {
  kind: 'announce_expiring_proposals',
  everyMinutes: 60,
  async run(job) {
    await announceExpiringProposals(await jobContext(job, ['proposals:update']));
  },
};
