import type { FieldError } from '#lib/core/errors.ts';
import type { ProposalChanges, ProposalContent } from '#lib/proposals/schema/content.ts';
import type { ReviseProposalInput } from '#lib/proposals/schema.ts';
import { changeContent, hasLocation } from './change-content.ts';
import type { Conversation, Pending } from './conversation.ts';
import type { Place } from './places.ts';

export type Answered =
  | { tool: Pending['tool']; input: { content: ProposalContent } | ReviseProposalInput }
  | { ambiguous: string };

const sayAgain = 'I have lost what this change was about. Say the whole change again, with its rate.';

/** A call that came back with questions, while the answers are filled in. */
export class AnswerDraft {
  readonly questions: readonly FieldError[];
  content: ProposalContent = { sites: [] };
  /** Whether the message has answered anything. */
  changed = false;
  /** Why it cannot be taken: a sentence for the person. */
  problem: string | undefined;
  private readonly pending: Pending;
  readonly places: readonly Place[];
  private reason: string | undefined;

  constructor(pending: Pending, { proposals, places }: Pick<Conversation, 'proposals' | 'places'>) {
    this.pending = pending;
    this.questions = pending.questions;
    this.places = places;
    if (pending.tool === 'revise_proposal') this.reason = pending.input.reason;
    const start = contentOf(pending, proposals, places);
    if ('ambiguous' in start) this.problem = start.ambiguous;
    else this.content = structuredClone(start.content);
  }

  /** The open questions about these fields, in their order; those that only want a yes are left out. */
  open(...names: string[]): FieldError[] {
    return this.questions.filter((one) => one.kind !== 'confirm' && names.includes(one.path.split('.').at(-1) ?? ''));
  }

  /** Whether a name means one of the locations that are in it. */
  has(name: string): boolean {
    return hasLocation(this.content, name, this.places);
  }

  set(path: string, value: string): void {
    this.changed = true;
    if (path === 'reason') this.reason = value;
    else setAt(this.content, path.split('.'), value);
  }

  change(...changes: ProposalChanges[]): void {
    const outcome = changeContent(this.content, changes, this.places);
    if ('ambiguous' in outcome) this.problem ??= outcome.ambiguous;
    else this.content = outcome.content;
    this.changed = true;
  }

  confirm(questions: readonly FieldError[]): void {
    if (!questions.length) return;
    const keys = questions.map((question) => question.path);
    this.content = { ...this.content, confirmed: [...new Set([...(this.content.confirmed ?? []), ...keys])] };
    this.changed = true;
  }

  /** The call with the answers in it; undefined when nothing was answered. */
  result(): Answered | undefined {
    const { pending, content, reason } = this;
    if (!this.changed) return undefined;
    if (this.problem) return { ambiguous: this.problem };
    if (pending.tool !== 'revise_proposal') return { tool: pending.tool, input: { content } };
    const { proposal } = pending.input;
    return { tool: pending.tool, input: { proposal, content, ...(reason === undefined ? {} : { reason }) } };
  }
}

function contentOf(pending: Pending, proposals: Conversation['proposals'], places: readonly Place[]) {
  if (pending.tool !== 'revise_proposal') return pending.input;
  const { proposal, content, changes } = pending.input;
  if (content) return { content };
  const known = proposals.get(proposal);
  return known ? changeContent(known, changes ? [changes] : [], places) : { ambiguous: sayAgain };
}

function setAt(target: object, keys: string[], value: string): void {
  let at = target as Record<string, unknown>;
  for (const [index, key] of keys.slice(0, -1).entries()) {
    if (typeof at[key] !== 'object' || at[key] === null) at[key] = /^\d+$/.test(keys[index + 1] ?? '') ? [] : {};
    at = at[key] as Record<string, unknown>;
  }
  at[keys.at(-1) ?? ''] = value;
}
