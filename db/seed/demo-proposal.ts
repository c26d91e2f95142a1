import type { ProposalChanges, SiteContent } from '#lib/proposals/schema/content.ts';

/** What happened to a proposal, `on` days after it was made. */
export type DemoEvent =
  | { on: number; to: 'sent' | 'accepted' }
  | { on: number; to: 'declined'; reason: string }
  | { on: number; revise: ProposalChanges; reason?: string };

export type DemoProposal = {
  by: string;
  client: string;
  contactName: string;
  brand: 'Velmora Outdoor' | 'Ofoq Street Media';
  daysAgo: number;
  /** How long before the campaign it was made, in days; a printed site then starts on the next 1st of a month. */
  startsIn: number;
  sites: Omit<SiteContent, 'startsOn'>[];
  packageNet?: string;
  currency?: string;
  paymentTerms: string;
  events: DemoEvent[];
};

type Rate = [weeks: number, net?: string];

const options = (rates: Rate[]) => rates.map(([weeks, net]) => ({ duration: `${weeks} weeks`, ...(net && { net }) }));
export const screen = (location: string, rates: Rate[], spots = 1) => ({ location, spots, options: options(rates) });
export const poster = (location: string, productionFee: string, rates: Rate[]) => ({
  location,
  productionFee,
  options: options(rates),
});

export const upfront = '100% upfront';
export const halves = '50% on signing, 50% on completion';
export const thirtyDays = '30 days from invoice';
export const velmora = 'Velmora Outdoor';
export const ofoq = 'Ofoq Street Media';

export const sent = (on: number): DemoEvent => ({ on, to: 'sent' });
export const accepted = (on: number): DemoEvent => ({ on, to: 'accepted' });
export const declined = (on: number, reason: string): DemoEvent => ({ on, to: 'declined', reason });

export const marina = (weeks: number, net?: string, spots?: number) => screen('Marina Gateway', [[weeks, net]], spots);
export const creekWalk4 = (weeks: number, net: string) => poster('Creek Walk 4', '5,000', [[weeks, net]]);
