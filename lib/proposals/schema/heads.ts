import { z } from 'zod';
import { versionStatuses } from '#lib/proposals/schema.ts';

/** A proposal in a line: its newest version, in the base currency. */
export const ProposalHead = z.object({
  id: z.string(),
  number: z.string(),
  clientName: z.string(),
  ownerName: z.string(),
  status: z.enum(versionStatuses),
  /** In fils; null where options leave it open. */
  totalMinor: z.number().int().nullable(),
  validThrough: z.iso.date(),
  updatedAt: z.date(),
});
export type ProposalHead = z.infer<typeof ProposalHead>;

export const ListCompanyProposalsInput = z.strictObject({
  companyId: z.string().max(60),
  limit: z.number().int().min(1).max(50).default(10),
});
export type ListCompanyProposalsInput = z.input<typeof ListCompanyProposalsInput>;
