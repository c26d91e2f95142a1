import { z } from 'zod';
import { maxAmountMinor } from '#lib/core/money.ts';
import { cutSearch } from '#lib/core/parse.ts';
import { type ProposalFilters, versionStatuses } from '#lib/proposals/schema.ts';

const perDirham = 100;
const id = z
  .string()
  .regex(/^\w{1,60}$/)
  .optional()
  .catch(undefined);
const day = z.iso.date().optional().catch(undefined);
const dirhams = z.coerce
  .number()
  .int()
  .min(0)
  .max(maxAmountMinor / perDirham)
  .optional()
  .catch(undefined);

/** A place in the list, as its address says: what is filtered and where it goes on. What nobody understands is left out. */
export const ListPlace = z.object({
  search: z.string().transform(cutSearch).optional().catch(undefined),
  status: z.enum(versionStatuses).optional().catch(undefined),
  client: id,
  owner: id,
  team: id,
  /** What `from` and `to` are days of; the last change where it is left out. */
  date: z.literal('starts').optional().catch(undefined),
  from: day,
  to: day,
  /** Whole dirhams with VAT, both included. */
  min: dirhams,
  max: dirhams,
  cursor: z.string().trim().max(400).optional().catch(undefined),
});
export type ListPlace = z.infer<typeof ListPlace>;

/** What a place filters by, as the list is asked. */
export function toFilters(place: ListPlace): ProposalFilters {
  const { search, status, client, owner, team, date, from, to, min, max } = place;
  const inFils = (amount: number | undefined) => (amount === undefined ? undefined : amount * perDirham);
  return {
    search: search || undefined,
    status,
    companyId: client,
    ownerId: owner,
    teamId: team,
    dateOf: date,
    from,
    to,
    fromMinor: inFils(min),
    toMinor: inFils(max),
  };
}
