import type { FieldError } from '#lib/core/errors.ts';
import type { ToolOutcome, ToolView } from './conversation.ts';

type View = Record<string, unknown>;

/** One plain sentence or list after tools ran. Figures are repeated as the tool gave them, never computed. */
export function speakResults(results: readonly ToolOutcome[]): string {
  return results.map(speakResult).filter(Boolean).join('\n\n');
}

function speakResult({ tool, output }: ToolOutcome): string {
  if (!output.ok) return speakFailure(output);
  const data = output.data ?? {};
  if (tool === 'create_proposal') return speakProposal(data, `Proposal **${data.number}** for ${data.client} is ready`);
  if (tool === 'revise_proposal')
    return speakProposal(data, `**${data.number}** is changed, now version ${data.version}`);
  if (tool === 'get_proposal')
    return speakProposal(data, `**${data.number}** for ${data.client}, version ${data.version}`);
  if (tool === 'quote') return `${speakPrices(data)}. Nothing is saved.${speakNotes(data)}`;
  if (tool === 'get_location') return `**${data.name}** is a ${data.kind} site in ${data.area}, ${data.city}.`;
  return speakList(tool === 'list_locations' ? 'location' : 'proposal', data);
}

/** All that is open in one message, as a list. */
function speakFailure(output: ToolView): string {
  const questions = output.questions ?? [];
  const message = output.message ?? 'That did not work.';
  if (!questions.length) return message;
  return [message, '', ...questions.map((question) => `- ${speakQuestion(question)}`)].join('\n');
}

function speakQuestion({ message, kind, choices }: FieldError): string {
  const labels = (choices ?? []).map((choice) => choice.label).filter((label) => !message.includes(label));
  const offered = labels.length ? ` (${labels.join(' · ')})` : '';
  const yes = kind === 'confirm' && !/\byes\b/i.test(message) ? ' Answer "yes" to confirm.' : '';
  return `${message}${offered}${yes}`;
}

function speakProposal(data: View, opening: string): string {
  const status = data.status ? ` (${data.status})` : '';
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
