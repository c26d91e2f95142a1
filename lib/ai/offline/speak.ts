import { formatDate } from '#lib/core/dates.ts';
import { baseCurrency } from '#lib/core/money.ts';
import type { ProposalContent, SiteContent } from '#lib/proposals/schema/content.ts';
import type { ToolOutcome, ToolView } from './conversation.ts';

type View = Record<string, unknown>;

/** What is said after tools ran: a sentence beside the card that shows the rest. Figures are repeated, never computed. */
export function speakResults(results: readonly ToolOutcome[]): string {
  return results.map(speakResult).filter(Boolean).join('\n\n');
}

function speakResult({ tool, input, output }: ToolOutcome): string {
  if (!output.ok) return speakFailure(output, input);
  const data = output.data ?? {};
  if (tool === 'create_proposal') {
    return `Proposal **${data.number}** for ${data.client} is ready${totalOf(data)}.`;
  }
  if (tool === 'revise_proposal') return `**${data.number}** is changed${totalOf(data)}.`;
  if (tool === 'get_proposal') return `Here is **${data.number}** for ${data.client}.`;
  if (tool === 'quote') return `This is the price${totalOf(data)}. Nothing is saved.`;
  if (tool === 'get_location') return `**${data.name}** is a ${data.kind} site in ${data.area}, ${data.city}.`;
  return speakList(tool === 'list_locations' ? 'location' : 'proposal', data);
}

/** The card asks the questions; the words say what was understood, so that nothing is taken in silence. */
function speakFailure({ message, questions = [] }: ToolView, input: unknown): string {
  if (!questions.length) return message ?? 'That did not work.';
  const { content } = (input ?? {}) as { content?: ProposalContent };
  const understood = content ? recapOf(content) : [];
  return understood.length ? ['So far I have:', '', ...understood.map((line) => `- ${line}`)].join('\n') : '';
}

function recapOf({ client, sites, packageNet, paymentTerms, currency }: ProposalContent): string[] {
  const common = [
    client && `client **${client}**`,
    packageNet && `package ${packageNet}`,
    paymentTerms && `payment ${paymentTerms}`,
    currency && currency !== baseCurrency && `in ${currency}`,
  ].filter(Boolean);
  return [...sites.flatMap(recapOfSite), ...(common.length ? [capitalised(common.join(', '))] : [])];
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function recapOfSite({ location, startsOn, spots, productionFee, options }: SiteContent): string[] {
  if (!location) return [];
  const columns = options.map(({ duration, net }) => [duration, net && `at ${net}`].filter(Boolean).join(' '));
  const parts = [
    columns.filter(Boolean).join(', '),
    startsOn && `from ${/^\d{4}-\d\d-\d\d$/.test(startsOn) ? formatDate(startsOn) : startsOn}`,
    spots && spots > 1 && `${spots} spots`,
    productionFee && `production ${productionFee}`,
  ];
  return [[`**${location}**`, ...parts.filter(Boolean)].join(', ')];
}

type ViewedSites = { options: { total?: string }[] }[];

/** The one total there is: of the package, of all locations, or of a single column. */
function totalOf({ packageTotal, grandTotal, sites = [] }: View): string {
  const [only, ...more] = (sites as ViewedSites).flatMap(({ options }) => options);
  const total = packageTotal ?? grandTotal ?? (more.length ? undefined : only?.total);
  return total ? `, ${total} in all` : '';
}

function speakList(noun: string, data: View): string {
  const count = ((data.items ?? []) as unknown[]).length;
  if (count === 0) return `No ${noun} matches that.`;
  return `${count} ${noun}${count === 1 ? '' : 's'}${data.more ? ', the most recent first; there are more' : ''}.`;
}
