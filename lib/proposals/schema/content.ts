import { z } from 'zod';
import { languages } from '#lib/users/schema.ts';

export const proposalKinds = ['separate', 'combined'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** How many location rows a proposal has at most. */
export const maxSites = 12;

/** Payment terms that are offered and accepted with a click; never taken by themselves. */
export const suggestedPaymentTerms = '100% upfront';

const words = (max: number) => z.string().trim().max(max);

/**
 * What a person said they want, in their own words: "Marina Gateway", "1 Jan 2027", "4 weeks", "450k".
 * Form, assistant and API all send this; `resolve-content.ts` alone turns it into ids, dates and amounts.
 */
export const SiteContent = z.strictObject({
  location: words(200),
  startsOn: words(60).optional(),
  spots: z.number().int().min(1).max(99).optional(),
  productionFee: words(60).optional(),
  /** One per column. `duration`: "4 weeks", "1 month" or "until 28 Jan 2027". `net` is left out in a package. */
  options: z.array(z.strictObject({ duration: words(60).optional(), net: words(60).optional() })).max(6),
});
export type SiteContent = z.infer<typeof SiteContent>;

export const ProposalContent = z.strictObject({
  kind: z.enum(proposalKinds).optional(),
  client: words(200).optional(),
  contactName: words(120).optional(),
  /** The agency that the client works through. */
  agency: words(200).optional(),
  brand: words(120).optional(),
  sites: z.array(SiteContent).max(maxSites),
  packageNet: words(60).optional(),
  /** How many municipality fees (images or messages) are charged; 1 unless said otherwise. */
  municipalityQuantity: z.number().int().min(1).max(99).optional(),
  paymentTerms: words(300).optional(),
  currency: words(20).optional(),
  /** What the documents are written in; English unless said otherwise. */
  language: z.enum(languages).optional(),
  /** For the client, printed beside the terms. */
  notes: words(2000).optional(),
  /** Keys of the questions the person has said yes to, e.g. "sites.0.static_start". */
  confirmed: z.array(words(80)).max(100).optional(),
});
export type ProposalContent = z.infer<typeof ProposalContent>;

/** What changes, in the person's words; the rest stays. A changed length without a rate asks for the rate. */
export const ProposalChanges = z.strictObject({
  /** Which location `startsOn`, `options`, `spots` and `productionFee` are about; all of them when left out. */
  site: words(200).optional(),
  startsOn: words(60).optional(),
  options: z
    .array(z.strictObject({ duration: words(60).optional(), net: words(60).optional() }))
    .min(1)
    .max(6)
    .optional(),
  spots: z.number().int().min(1).max(99).optional(),
  productionFee: words(60).optional(),
  packageNet: words(60).optional(),
  add: z.array(SiteContent).max(maxSites).optional(),
  remove: z.array(words(200)).max(maxSites).optional(),
  currency: words(20).optional(),
  paymentTerms: words(300).optional(),
  contactName: words(120).optional(),
  agency: words(200).optional(),
  language: z.enum(languages).optional(),
  notes: words(2000).optional(),
  confirmed: z.array(words(80)).max(100).optional(),
});
export type ProposalChanges = z.infer<typeof ProposalChanges>;
