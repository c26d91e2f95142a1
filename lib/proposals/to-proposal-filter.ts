import type { DbScope } from '#db/client.ts';
import type { ProposalFilter } from '#db/repositories/proposal-lists.ts';
import { findSettings } from '#db/repositories/settings.ts';
import { addDays, startOfDay } from '#lib/core/dates.ts';
import { BusinessSettings } from '#lib/settings/schema.ts';
import type { ProposalFilters } from './schema.ts';

/** What a person filters by, as the database asks it: days of the last change are moments in the business time zone. */
export async function toProposalFilter(scope: DbScope, filters: ProposalFilters): Promise<ProposalFilter> {
  const { dateOf = 'updated', from, to, ...same } = filters;
  if (!from && !to) return same;
  if (dateOf === 'starts') return { ...same, startsFrom: from, startsTo: to };
  const { timeZone } = BusinessSettings.parse((await findSettings(scope)).business ?? {});
  return {
    ...same,
    updatedFrom: from ? startOfDay(from, timeZone) : undefined,
    updatedBefore: to ? startOfDay(addDays(to, 1), timeZone) : undefined,
  };
}
