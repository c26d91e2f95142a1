'use server';

import { deskAction } from '#lib/http/action.ts';
import { retryJob } from '#lib/job-desk/retry-job.ts';

export const retryJobAction = deskAction(retryJob);
