import type { JobKind } from '#lib/adapters/queue/port.ts';
import { expireProposals } from '#lib/proposals/expire-proposals.ts';
import { jobContext } from './job-context.ts';

/** Every hour, so that a proposal expires soon after midnight in whatever time zone the business has. */
export const expireProposalsJob: JobKind = {
  kind: 'expire_proposals',
  everyMinutes: 60,
  async run(job) {
    await expireProposals(await jobContext(job, ['proposals:update']));
  },
};
