import { inTransaction } from '#db/client.ts';
import { takeNextNumber } from '#db/repositories/settings.ts';
import type { Ctx } from '#lib/auth/context.ts';

/** The next `P-YYYY-NNNN` of today's year. Taken at once, so an abandoned proposal may leave a gap. */
export function takeProposalNumber(ctx: Ctx, today: string): Promise<string> {
  const year = today.slice(0, 4);
  return inTransaction(ctx, async (ctx) => {
    const number = await takeNextNumber(ctx, `proposal:${year}`);
    return `P-${year}-${String(number).padStart(4, '0')}`;
  });
}
