import { formatDate } from '#lib/core/dates.ts';
import { baseCurrency } from '#lib/core/money.ts';
import type { ProposalContent, SiteContent } from '#lib/proposals/schema.ts';
import type { ToolOutcome, ToolView } from './conversation.ts';

type View = Record<string, unknown>;

/** One plain sentence or list after tools ran. Figures are repeated as the tool gave them, never computed. */
export function speakResults(results: readonly ToolOutcome[]): string {
  return results.map(speakResult).filter(Boolean).join('\n\n');
}

function speakResult({ tool, input, output }: ToolOutcome): string {
  if (!output.ok) return speakFailure(output, input);
  const data = output.data ?? {};
  if (tool === 'create_proposal') return speakProposal(data, `Proposal **${data.number}** for ${data.client} is ready`);
  if (tool === 'revise_proposal') return speakProposal(data, `**${data.number}** is changed`);
  if (tool === 'get_proposal') return speakProposal(data, `**${data.number}** for ${data.client}`);
  if (tool === 'quote') return `${speakPrices(data)}. Nothing is saved.${speakNotes(data)}`;
  if (tool === 'get_location') return `**${data.name}** is a ${data.kind} site in ${data.area}, ${data.city}.`;
  return speakList(tool === 'list_locations' ? 'location' : 'proposal', data);
}

/** The card asks the questions; the words say what was understood, so that nothing is taken in silence. */
function speakFailure(output: ToolView, input: unknown): string {
  const message = output.message ?? 'That did not work.';
  const { content } = (input ?? {}) as { content?: ProposalContent };
  const understood = output.questions?.length && content ? recapOf(content) : [];
  return understood.length ? `${message} So far:\n\n${understood.map((line) => `- ${line}`).join('\n')}` : message;
}

function recapOf({ client, sites, packageNet, paymentTerms, currency }: ProposalContent): string[] {
  const common = [
    client && `client ${client}`,
    packageNet && `package ${packageNet}`,
    paymentTerms && `payment ${paymentTerms}`,
    currency && currency !== baseCurrency && `in ${currency}`,
  ].filter(Boolean);
  return [...sites.flatMap(recapOfSite), ...(common.length ? [common.join(', ')] : [])];
}

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

function speakProposal(data: View, opening: string): string {
  const status = data.status ? ` (version ${data.version}, ${data.status})` : '';
  return `${opening}${status}. ${speakPrices(data)}.${speakNotes(data)}`;
}

function speakPrices(data: View): string {
  const sites = (data.sites ?? []) as { name: string; options: { weeks: number; endsOn: string; total?: string }[] }[];
  const lines = sites.map(({ name, options }) => {
    const columns = options.map((option) => {
      const until = `${option.weeks} week${option.weeks === 1 ? '' : 's'} to ${option.endsOn}`;
      return option.total ? `${option.total} (${until})` : until;
    });
    return `${name}: ${columns.join(', ')}`;
  });
  const total = data.packageTotal ?? (sites.length > 1 ? data.grandTotal : undefined);
  return [...lines, ...(total ? [`total ${total}`] : [])].join('; ');
}

function speakNotes(data: View): string {
  const notes = (data.notes ?? []) as string[];
  return notes.length ? `\n\n${notes.map((note) => `- ${note}`).join('\n')}` : '';
}

function speakList(noun: string, data: View): string {
  const count = ((data.items ?? []) as unknown[]).length;
  if (count === 0) return `No ${noun} matches that.`;
  return `${count} ${noun}${count === 1 ? '' : 's'}${data.more ? ', the most recent first; there are more' : ''}.`;
}
