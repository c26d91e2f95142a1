import { z } from 'zod';
import { versionStatuses } from '#lib/proposals/schema.ts';

/** How many of a kind a search of the whole desk gives. */
export const hitsPerKind = 5;

export const SearchDeskInput = z.strictObject({ search: z.string().trim().max(200) });
export type SearchDeskInput = z.input<typeof SearchDeskInput>;

const ProposalHit = z.object({
  number: z.string(),
  clientName: z.string(),
  title: z.string(),
  status: z.enum(versionStatuses),
});
const LocationHit = z.object({
  key: z.string(),
  nameEn: z.string(),
  nameAr: z.string(),
  area: z.string(),
  city: z.string(),
});
const CompanyHit = z.object({ id: z.string(), name: z.string(), legalName: z.string().nullable() });

/** What was found in each kind, the best or newest first; a kind that the caller may not read is empty. */
export const DeskHits = z.object({
  proposals: z.array(ProposalHit),
  locations: z.array(LocationHit),
  companies: z.array(CompanyHit),
});
export type DeskHits = z.infer<typeof DeskHits>;
