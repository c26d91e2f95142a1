import type { FieldError } from '#lib/core/errors.ts';
import type { ProposalContent, ReviseProposalInput } from '#lib/proposals/schema.ts';
import { applyToContent, means } from './apply-changes.ts';
import { optionOf } from './build-content.ts';
import type { Pending } from './conversation.ts';
import { readChange } from './read-change.ts';
import { type Group, readWords, type Words } from './read-words.ts';

export type Answered =
  | { tool: Pending['tool']; input: { content: ProposalContent } | ReviseProposalInput }
  | { ambiguous: string };

const yesWords =
  /^(?:yes|yep|yeah|sure|ok|okay|confirm(?:ed)?|correct|agreed|go ahead|fine|do it|right)\b[\s,.!:;-]*(?:please\b|go ahead\b|confirmed\b|that is (?:fine|right)\b|that's (?:fine|right)\b)?[\s,.!:;-]*(?:and\b\s*)?/i;
const cardWords = /\b(?:card(?:'s)?(?: rates?| prices?)?|rate cards?|card rates?)\b/i;

/**
 * Merges a message into a call that came back with questions. `known` is the content of the proposal that is being
 * changed. Undefined: the message answers nothing that was asked.
 */
export function answerQuestions(
  pending: Pending,
  message: string,
  known: ProposalContent | undefined,
): Answered | undefined {
  const draft = new AnswerDraft(pending, known);
  const text = message.trim();
  const chosen = chooseByText(draft, text);
  if (!chosen) {
    const rest = confirmByYes(draft, text);
    const outcome = rest ? takeWords(draft, rest) : undefined;
    if (outcome) return { ambiguous: outcome };
  }
  return draft.changed ? draft.result() : undefined;
}

class AnswerDraft {
  readonly questions: readonly FieldError[];
  changed = false;
  content: ProposalContent;
  private readonly pending: Pending;
  private reason: string | undefined;

  constructor(pending: Pending, known: ProposalContent | undefined) {
    this.pending = pending;
    this.questions = pending.questions;
    this.content = structuredClone(contentOf(pending, known));
    if (pending.tool === 'revise_proposal') this.reason = pending.input.reason;
  }

  open(...names: string[]): FieldError[] {
    return this.questions.filter((one) => one.kind !== 'confirm' && names.includes(one.path.split('.').at(-1) ?? ''));
  }

  set(path: string, value: string): void {
    this.changed = true;
    if (path === 'reason') this.reason = value;
    else setAt(this.content, path.replace(/^(?:content|changes)\./, '').split('.'), value);
  }

  assign(change: (content: ProposalContent) => ProposalContent): void {
    this.changed = true;
    this.content = change(this.content);
  }

  result(): Answered {
    const { pending, content } = this;
    if (pending.tool !== 'revise_proposal') return { tool: pending.tool, input: { content } };
    const { proposal } = pending.input;
    return {
      tool: pending.tool,
      input: { proposal, content, ...(this.reason === undefined ? {} : { reason: this.reason }) },
    };
  }
}

function contentOf(pending: Pending, known: ProposalContent | undefined): ProposalContent {
  if (pending.tool !== 'revise_proposal') return pending.input.content;
  return pending.input.content ?? applyToContent(known ?? { sites: [] }, pending.input.changes ?? {});
}

/** A button sends its words as a message; so do people who type what they read on it. */
function chooseByText(draft: AnswerDraft, text: string): boolean {
  const said = text.toLowerCase().replace(/[.!]+$/, '');
  for (const question of draft.questions) {
    const choice = question.choices?.find((one) => [one.value, one.label].some((word) => word.toLowerCase() === said));
    if (!choice) continue;
    if (question.kind === 'confirm') confirm(draft, [question]);
    else draft.set(question.path, choice.value);
    return true;
  }
  if (!cardWords.test(text) || /\d/.test(text.replace(/\d+[- ]week/gi, ''))) return false;
  const rates = draft.open('net').filter((question) => question.choices?.length);
  for (const question of rates) draft.set(question.path, question.choices?.[0]?.value ?? '');
  return rates.length > 0;
}

/** "Yes" confirms what only wants a yes and accepts a single suggestion. Returns what was said besides. */
function confirmByYes(draft: AnswerDraft, text: string): string {
  const yes = yesWords.exec(text)?.[0];
  if (!yes) return text;
  const rest = text.slice(yes.length);
  confirm(
    draft,
    draft.questions.filter((question) => question.kind === 'confirm'),
  );
  const suggested = draft.open('paymentTerms').find((question) => question.choices?.length === 1);
  if (suggested && !rest) draft.set(suggested.path, suggested.choices?.[0]?.value ?? '');
  return rest;
}

function confirm(draft: AnswerDraft, questions: readonly FieldError[]): void {
  if (!questions.length) return;
  const keys = questions.map((question) => question.path);
  draft.assign((content) => ({ ...content, confirmed: [...new Set([...(content.confirmed ?? []), ...keys])] }));
}

function takeWords(draft: AnswerDraft, text: string): string | undefined {
  const change =
    /^(?:add|include|remove|drop|delete|take out|make|change|set|update|switch|show it)\b|\binstead\b/i.test(text)
      ? readChange(text)
      : undefined;
  if (change && 'ambiguous' in change) return change.ambiguous;
  if (change) {
    for (const one of change.changes) draft.assign((content) => applyToContent(content, one));
    return undefined;
  }
  const words = readWords(text);
  if (takeCommon(draft, words, text)) return undefined;
  const named = words.groups.filter((group) => namesOnlySites(group, draft.content));
  for (const group of named) takeForSites(draft, group);
  const bare = words.groups.filter((group) => !named.includes(group));
  return takeDates(draft, bare) ?? takeAmounts(draft, bare) ?? takeNames(draft, bare);
}

/** Takes what holds for the whole proposal. True when the message was the terms or the reason and nothing else. */
function takeCommon(draft: AnswerDraft, words: Words, text: string): boolean {
  const { client, contactName, paymentTerms, currency, packageNet } = words;
  const said = Object.entries({ client, contactName, paymentTerms, currency, packageNet });
  const given = Object.fromEntries(said.filter(([, value]) => value !== undefined));
  if (Object.keys(given).length) {
    draft.assign((content) => ({ ...content, ...given }));
    return false;
  }
  const [only] = draft.open('paymentTerms', 'reason');
  if (!only || /^(?:no|what|why|how|which)\b/i.test(text)) return false;
  const isTerms = /\b(?:upfront|advance|invoice|payment|prepaid|credit|days|delivery|signing)\b/i.test(text);
  if (only.path !== 'reason' && !isTerms) return false;
  draft.set(only.path, text);
  return true;
}

/** "450k for Marina Gateway": values said about locations that are in the proposal already. */
function namesOnlySites(group: Group, content: ProposalContent): boolean {
  const known = (name: string) => content.sites.some((site) => means(name, site));
  return group.names.length > 0 && group.names.every(known);
}

function takeForSites(draft: AnswerDraft, { names, nets, durations, starts, fees }: Group): void {
  const columns = Math.max(nets.length, durations.length);
  const options = Array.from({ length: columns }, (_, index) => optionOf(durations[index], nets[index]));
  for (const site of names) {
    if (columns) draft.assign((content) => applyToContent(content, { site, options }));
    if (starts[0]) draft.assign((content) => applyToContent(content, { site, startsOn: starts[0] }));
    if (fees.length) draft.assign((content) => applyToContent(content, { site, productionFee: fees.join(' + ') }));
  }
}

function takeDates(draft: AnswerDraft, groups: Group[]): string | undefined {
  const starts = groups.flatMap((group) => group.starts);
  const durations = groups.flatMap((group) => group.durations);
  return (
    share(draft, draft.open('startsOn'), starts, 'start dates', (startsOn) => ({ startsOn })) ??
    share(draft, draft.open('duration', 'durations', 'options'), durations, 'lengths', (duration) => ({
      options: [{ duration }],
    }))
  );
}

type SiteChange = Parameters<typeof applyToContent>[1];

/** One value answers all questions of its kind, several are shared out in order. */
function share(
  draft: AnswerDraft,
  questions: FieldError[],
  values: string[],
  what: string,
  change: (value: string) => SiteChange,
): string | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  if (values.length > 1 && values.length !== questions.length) {
    return `I read ${values.length} ${what} where ${questions.length || 'none'} ${questions.length === 1 ? 'is' : 'are'} open.`;
  }
  if (!questions.length) draft.assign((content) => applyToContent(content, change(first)));
  questions.forEach((question, index) => {
    const path = /(?:options|durations)$/.test(question.path) ? `${question.path}.0.duration` : question.path;
    draft.set(path, values[index] ?? first);
  });
  return undefined;
}

function takeAmounts(draft: AnswerDraft, groups: Group[]): string | undefined {
  const fees = groups.flatMap((group) => group.fees);
  const nets = groups.flatMap((group) => group.nets);
  const each = groups.some((group) => group.each);
  const open = { fees: draft.open('productionFee'), nets: draft.open('net', 'packageNet') };
  const problem = spread(draft, open.fees, fees, each, 'production fees');
  if (problem) return problem;
  if (!nets.length) return undefined;
  if (!open.nets.length && open.fees.length) return spread(draft, open.fees, nets, each, 'production fees');
  if (!open.nets.length) {
    draft.assign((content) => applyToContent(content, { options: nets.map((net) => ({ net })) }));
    return undefined;
  }
  const all = nets.length === open.nets.length + open.fees.length ? [...open.nets, ...open.fees] : open.nets;
  return spread(draft, all, nets, each, 'rates');
}

function spread(
  draft: AnswerDraft,
  questions: FieldError[],
  values: string[],
  each: boolean,
  what: string,
): string | undefined {
  if (!values.length) return undefined;
  const single = questions.length === 1 ? [values.join(' + ')] : values;
  if (questions.length === 0) {
    draft.assign((content) => applyToContent(content, { productionFee: values.join(' + ') }));
    return undefined;
  }
  if (single.length !== questions.length && !(each && single.length === 1)) {
    return `I read ${values.length} where ${questions.length} ${what} are asked for. Say one for each, or "${values[0]} each".`;
  }
  questions.forEach((question, index) => {
    draft.set(question.path, single[index] ?? (single[0] as string));
  });
  return undefined;
}

/** Bare names answer, in order: a location to choose, then the client. */
function takeNames(draft: AnswerDraft, groups: Group[]): undefined {
  const names = groups.flatMap((group) => group.names);
  const places = draft.open('location');
  for (const name of names) {
    const fits = places.findIndex((one) =>
      one.choices?.some((choice) => choice.label.toLowerCase().includes(name.toLowerCase())),
    );
    const client = draft.open('client')[0];
    const place = fits >= 0 ? places.splice(fits, 1)[0] : client && !draft.content.client ? undefined : places.shift();
    const choice = place?.choices?.find((one) => one.label.toLowerCase().includes(name.toLowerCase()));
    if (place) draft.set(place.path, choice?.value ?? name);
    else if (client && !draft.content.client) draft.set('client', name);
  }
  return undefined;
}

function setAt(target: object, keys: string[], value: string): void {
  let at = target as Record<string, unknown>;
  for (const [index, key] of keys.slice(0, -1).entries()) {
    if (typeof at[key] !== 'object' || at[key] === null) at[key] = /^\d+$/.test(keys[index + 1] ?? '') ? [] : {};
    at = at[key] as Record<string, unknown>;
  }
  at[keys.at(-1) ?? ''] = value;
}
