import type { ProposalContent } from '#lib/proposals/schema/content.ts';
import { answerQuestions } from './answer-questions.ts';
import { changeContent } from './change-content.ts';
import type { Conversation } from './conversation.ts';
import { fitRates } from './fit-rates.ts';
import { type Command, parseCommand } from './parse-command.ts';
import { type Place, placeNameOf } from './places.ts';
import { declineOf, isTakenBack, withoutPoliteness } from './plain-words.ts';
import { type Change, readChange } from './read-change.ts';

/** What the offline assistant does next: call tools or say something. */
export type Decision =
  | { calls: { tool: string; input: unknown }[] }
  | { say: 'help' | 'unknown' }
  | { sentence: string };

const leadingNumber = /\s*(?:\b(?:on|to|in|from|for|of|at)\s+)?(?:\bproposal\s+)?\b(P-\d{4}-\d{3,})\b\s*:?/i;
const reviseHead = /^(?:(?:please|can you|could you)\s+)?(?:revise|change|update|amend|edit)\s*:?\s*$/i;

/** Decides on the latest message. Words that answer an open question come first, then commands, then changes to "it". */
export function decide(conversation: Conversation): Decision {
  const { text, places } = conversation;
  const declined = declineOf(text);
  if (declined) return { sentence: declined };
  if (isTakenBack(text)) return { sentence: takenBack(conversation) };
  const pending = isAboutAnother(conversation) ? undefined : conversation.pending;
  const command = withQuoted(parseCommand(text, places), conversation);
  if (pending && !(command && !isVague(command, places))) {
    const answered = answerQuestions(pending, conversation);
    if (answered) return 'ambiguous' in answered ? { sentence: answered.ambiguous } : { calls: [answered] };
  }
  if (command && !(isVague(command, places) && readChange(text, places))) return fromCommand(command);
  return changeOf(conversation) ?? quoteOther(conversation) ?? closing(conversation) ?? { say: 'unknown' };
}

/** "P-2026-0031: in USD" is no answer to what was asked about another proposal, or about a new one. */
function isAboutAnother({ text, pending }: Conversation): boolean {
  const named = leadingNumber.exec(text)?.[1]?.toUpperCase();
  if (!named || !pending) return false;
  return pending.tool !== 'revise_proposal' || pending.input.proposal.toUpperCase() !== named;
}

const takenBack = ({ pending }: Conversation) =>
  pending ? 'Very well, nothing was changed.' : 'There is no open question. What was saved stays as it is.';

/** "What about Creek Tower", after a price: the same for another location. */
function quoteOther({ text, quoted, places }: Conversation): Decision | undefined {
  const location = placeNameOf(withoutPoliteness(text), places);
  const [first] = quoted?.sites ?? [];
  if (!quoted || !first || location === undefined) return undefined;
  return { calls: [{ tool: 'quote', input: { content: { ...quoted, sites: [{ ...first, location }] } } }] };
}

function closing({ text, latest }: Conversation): Decision | undefined {
  if (/^(?:thanks?(?: you)?|thank you|great|perfect|cool|nice)\b[\s\w]{0,20}[.!]*$/i.test(text)) {
    return { sentence: 'You are welcome.' };
  }
  if (latest && /\bclient\b/i.test(text)) {
    return { sentence: `I cannot change the client of ${latest}. Edit it on its page, or make a new proposal.` };
  }
  return undefined;
}

/** "Show it in USD" looks like "show Marina Gateway" until it is known to be a change. */
function isVague(command: Command, places: readonly Place[]): boolean {
  if (!('tool' in command) || command.tool !== 'get_location') return false;
  return placeNameOf(command.input.location, places) === undefined;
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
  const change = readChange(said, conversation.places);
  if (!change) return undefined;
  if ('ambiguous' in change) return { sentence: change.ambiguous };
  if (!named && conversation.quoted) return quoteAgain(conversation.quoted, change, conversation.places);
  const proposal = named ?? conversation.latest;
  if (!proposal) return { sentence: 'Which proposal do you mean? Name it by its number, or ask for "my proposals".' };
  const content = conversation.proposals.get(proposal);
  if (!content) return { calls: [{ tool: 'get_proposal', input: { proposal } }] };
  return revise(proposal, content, change, conversation.places);
}

type ReadChanges = Exclude<Change, { ambiguous: string }>;

/** One change goes as it was said; several at once go as the content they make, so that they are one revision. */
function revise(proposal: string, content: ProposalContent, change: ReadChanges, places: readonly Place[]): Decision {
  const fitted = fitRates(change.changes, content, change.each);
  if ('ambiguous' in fitted) return { sentence: fitted.ambiguous };
  const [changes, ...more] = fitted.changes;
  if (!more.length) return { calls: [{ tool: 'revise_proposal', input: { proposal, changes } }] };
  const changed = changeContent(content, fitted.changes, places);
  if ('ambiguous' in changed) return { sentence: changed.ambiguous };
  return { calls: [{ tool: 'revise_proposal', input: { proposal, ...changed } }] };
}

function quoteAgain(content: ProposalContent, change: ReadChanges, places: readonly Place[]): Decision {
  const fitted = fitRates(change.changes, content, change.each);
  const changed = 'ambiguous' in fitted ? fitted : changeContent(content, fitted.changes, places);
  if ('ambiguous' in changed) return { sentence: changed.ambiguous };
  return { calls: [{ tool: 'quote', input: changed }] };
}

/** "Make a proposal of that for Acme": the locations and lengths that were priced last. */
function withQuoted(command: Command | undefined, { text, quoted }: Conversation): Command | undefined {
  if (!command || !('tool' in command) || command.tool !== 'create_proposal' || !quoted) return command;
  if (command.input.content.sites.length || !/\b(?:this|that|it|these|those)\b/i.test(text)) return command;
  return { ...command, input: { content: { ...command.input.content, ...quoted } } };
}

/** After tools ran: a proposal that was only looked up for a change is now changed; otherwise it is time to speak. */
export function decideAfterTools(conversation: Conversation): Decision | undefined {
  const lookedUp = conversation.results.every((result) => result.tool === 'get_proposal' && result.output.ok);
  if (!lookedUp || 'tool' in (parseCommand(conversation.text, conversation.places) ?? {})) return undefined;
  const decision = changeOf(conversation);
  return decision && 'calls' in decision ? decision : undefined;
}
