import type { ProposalChanges } from '#lib/proposals/schema.ts';
import { answerQuestions } from './answer-questions.ts';
import { applyToContent } from './apply-changes.ts';
import type { Conversation } from './conversation.ts';
import { type Command, parseCommand } from './parse-command.ts';
import { readChange } from './read-change.ts';

/** What the offline assistant does next: call tools or say something. */
export type Decision =
  | { calls: { tool: string; input: unknown }[] }
  | { say: 'help' | 'unknown' }
  | { sentence: string };

const leadingNumber = /\s*(?:\b(?:on|to|in|from|for|of|at)\s+)?(?:\bproposal\s+)?\b(P-\d{4}-\d{3,})\b\s*:?/i;
const reviseHead = /^(?:(?:please|can you|could you)\s+)?(?:revise|change|update|amend|edit)\s*:?\s*$/i;

/** Decides on the latest message. Words that answer an open question come first, then commands, then changes to "it". */
export function decide(conversation: Conversation): Decision {
  const { text, pending } = conversation;
  const command = parseCommand(text);
  if (pending && !isOwnCommand(command)) {
    const known = pending.tool === 'revise_proposal' ? conversation.proposals.get(pending.input.proposal) : undefined;
    const answered = answerQuestions(pending, text, known);
    if (answered) return 'ambiguous' in answered ? { sentence: answered.ambiguous } : { calls: [answered] };
  }
  if (command && !(isVague(command) && readChange(text))) return fromCommand(command);
  return changeOf(conversation) ?? { say: 'unknown' };
}

function isOwnCommand(command: Command | undefined): boolean {
  return command !== undefined && !isVague(command);
}

/** "Show it in USD" looks like "show Marina Gateway" until it is known to be a change. */
function isVague(command: Command): boolean {
  return 'tool' in command && command.tool === 'get_location';
}

function fromCommand(command: Command): Decision {
  if ('tool' in command) return { calls: [command] };
  return command.say === 'help' ? { say: 'help' } : { sentence: command.message };
}

function changeOf(conversation: Conversation): Decision | undefined {
  const named = leadingNumber.exec(conversation.text)?.[1]?.toUpperCase();
  const said = conversation.text
    .replace(leadingNumber, ' ')
    .replace(/^\s*(?:revise|amend|edit)\b\s*:?/i, '')
    .trim();
  if (named && (!said || reviseHead.test(said))) return undefined;
  const change = readChange(said);
  if (!change) return undefined;
  if ('ambiguous' in change) return { sentence: change.ambiguous };
  if (!named && conversation.quoted) return quoteAgain(conversation.quoted, change.changes);
  const proposal = named ?? conversation.latest;
  if (!proposal) return { sentence: 'Which proposal do you mean? Name it by its number, or ask for "my proposals".' };
  if (!conversation.proposals.has(proposal)) return { calls: [{ tool: 'get_proposal', input: { proposal } }] };
  return { calls: change.changes.map((changes) => ({ tool: 'revise_proposal', input: { proposal, changes } })) };
}

function quoteAgain(content: Parameters<typeof applyToContent>[0], changes: ProposalChanges[]): Decision {
  const changed = changes.reduce(applyToContent, content);
  return { calls: [{ tool: 'quote', input: { content: changed } }] };
}

/** After tools ran: a proposal that was only looked up for a change is now changed; otherwise it is time to speak. */
export function decideAfterTools(conversation: Conversation): Decision | undefined {
  const lookedUp = conversation.results.every((result) => result.tool === 'get_proposal' && result.output.ok);
  if (!lookedUp || 'tool' in (parseCommand(conversation.text) ?? {})) return undefined;
  const decision = changeOf(conversation);
  return decision && 'calls' in decision ? decision : undefined;
}
