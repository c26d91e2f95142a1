import type { FieldError } from '#lib/core/errors.ts';
import type { ProposalChanges } from '#lib/proposals/schema/content.ts';
import { AnswerDraft, type Answered } from './answer-draft.ts';
import { buildContent, optionOf } from './build-content.ts';
import type { Conversation, Pending } from './conversation.ts';
import { fitRates } from './fit-rates.ts';
import { withoutPoliteness } from './plain-words.ts';
import { opensChange, readChange, withoutVerb } from './read-change.ts';
import { type Group, isEmpty, isStranger, readWords, type Words } from './read-words.ts';

const yesWords =
  /^(?:yes|yep|yeah|sure|ok|okay|confirm(?:ed)?|correct|agreed|go ahead|fine|do it|right)\b[\s,.!:;-]*(?:please\b|go ahead\b|confirmed\b|that is (?:fine|right)\b|that's (?:fine|right)\b)?[\s,.!:;-]*(?:and\b\s*)?/i;
const cardWords = /\b(?:card(?:'s)?(?: rates?| prices?)?|rate cards?|card rates?)\b/i;
/** How the rules label a price of the rate card. */
const cardLabel = /\brate cards?\b|-week rate\b/;
const asks = /^(?:is|are|do|does|did|will|why|how|when|who|where|which|what)\b/i;

/**
 * Merges the latest message into a call that came back with questions. Undefined: it answers nothing that was asked, or
 * the change named a location that is not there, so that there is nothing to complete.
 */
export function answerQuestions(pending: Pending, conversation: Conversation): Answered | undefined {
  const text = withoutPoliteness(conversation.text);
  if (asks.test(text)) return undefined;
  const which = chooseLocation(pending, text);
  if (which) return which;
  if (pending.questions.some(({ path }) => /^(?:site|remove|add)\b/.test(path))) return undefined;
  const draft = new AnswerDraft(pending, conversation);
  if (!chooseByText(draft, text)) {
    const rest = confirmByYes(draft, text);
    if (rest) draft.problem ??= takeWords(draft, rest);
  }
  if (draft.problem && !draft.changed) return { ambiguous: draft.problem };
  return draft.result();
}

/** "Which of its locations?": the name goes where the unclear words were, and the change is asked for again. */
function chooseLocation({ tool, input, questions }: Pending, text: string): Answered | undefined {
  if (tool !== 'revise_proposal' || !input.changes) return undefined;
  const said = text.toLowerCase();
  for (const { path, choices } of questions) {
    const [, field, index] = /^(site|remove)(?:\.(\d+))?$/.exec(path) ?? [];
    const choice = choices?.find(({ value, label }) => [value.toLowerCase(), label.toLowerCase()].includes(said));
    if (!field || !choice) continue;
    const { site, remove } = input.changes;
    const named: ProposalChanges = {
      ...input.changes,
      ...(field === 'site' && site !== undefined ? { site: choice.value } : {}),
      ...(remove ? { remove: remove.map((name, at) => (at === Number(index) ? choice.value : name)) } : {}),
    };
    return { tool, input: { ...input, changes: named } };
  }
  return undefined;
}

/** A button sends its words as a message; so do people who type what they read on it. */
function chooseByText(draft: AnswerDraft, text: string): boolean {
  const said = text.toLowerCase().replace(/[.!]+$/, '');
  for (const question of draft.questions) {
    if (said === `yes to: ${question.message.toLowerCase()}`) {
      draft.confirm([question]);
      return true;
    }
    const choice = question.choices?.find((one) => [one.value, one.label].some((word) => word.toLowerCase() === said));
    if (!choice) continue;
    draft.set(question.path, choice.value);
    return true;
  }
  if (!cardWords.test(text) || /\d/.test(text.replace(/\d+[- ]week/gi, ''))) return false;
  for (const question of draft.open('net', 'packageNet')) {
    const card = question.choices?.find(({ label }) => cardLabel.test(label));
    if (card) draft.set(question.path, card.value);
  }
  if (!draft.changed)
    draft.problem ??= 'The rate card has no price for that. Say the length first, or the rate itself.';
  return true;
}

/** "Yes" confirms what only wants a yes and accepts a single suggestion. Returns what was said besides. */
function confirmByYes(draft: AnswerDraft, text: string): string {
  const yes = yesWords.exec(text)?.[0];
  if (!yes) return text;
  const rest = text.slice(yes.length);
  draft.confirm(draft.questions.filter((question) => question.kind === 'confirm'));
  const suggested = draft.open('paymentTerms').find((question) => question.choices?.length === 1);
  if (suggested && !rest) draft.set(suggested.path, suggested.choices?.[0]?.value ?? '');
  return rest;
}

/** A sentence where the words cannot be shared out over what is open. */
function takeWords(draft: AnswerDraft, text: string): string | undefined {
  const change = opensChange(text) ? readChange(text, draft.places) : undefined;
  if (change && 'ambiguous' in change) return change.ambiguous;
  if (change) return takeChanges(draft, change.changes, change.each);
  const said = withoutVerb(text);
  const words = readWords(said, draft.places);
  if (takeCommon(draft, words, said) || takeWholeAsClient(draft, words, said)) return undefined;
  const named = words.groups.filter((group) => namesOnlySites(group, draft));
  const bare = words.groups.filter((group) => !named.includes(group));
  const problem = findStranger(draft, words);
  if (problem) return problem;
  for (const group of named) takeForSites(draft, group);
  const rest = bare.filter((group) => !isNewSite(group, words));
  return (
    addNewSites(draft, words, bare) ??
    takeDates(draft, rest) ??
    takeAmounts(draft, rest) ??
    takeSpots(draft, rest) ??
    takeNames(draft, bare, words)
  );
}

/** Changes by the words of a person, whose rates may need a location. */
function takeChanges(draft: AnswerDraft, changes: readonly ProposalChanges[], each: boolean): string | undefined {
  const fitted = fitRates(changes, draft.content, each);
  if ('ambiguous' in fitted) return fitted.ambiguous;
  draft.change(...fitted.changes);
  return undefined;
}

/** A name that is no location and answers no question must not vanish. */
function findStranger(draft: AnswerDraft, { strangers }: Words): string | undefined {
  const asksClient = draft.open('client').length > 0 && !draft.content.client;
  const stranger = strangers[asksClient ? 1 : 0];
  return stranger && `I do not know "${stranger.name}". Say "client ${stranger.name}", or the name of a location.`;
}

/** Takes what holds for the whole proposal. True when the message was the terms or the reason and nothing else. */
function takeCommon(draft: AnswerDraft, words: Words, text: string): boolean {
  const { client, contactName, paymentTerms, currency, packageNet } = words;
  if (client !== undefined) draft.set('client', client);
  const said = Object.entries({ contactName, paymentTerms, currency, packageNet });
  const given = Object.fromEntries(said.filter(([, value]) => value !== undefined)) as ProposalChanges;
  if (Object.keys(given).length) draft.change(given);
  if (client !== undefined || Object.keys(given).length) return false;
  const [only] = draft.open('paymentTerms', 'reason');
  if (!only || /^(?:no|what|why|how|which)\b/i.test(text)) return false;
  const isTerms = /\b(?:upfront|advance|invoice|payment|prepaid|credit|days|delivery|signing)\b/i.test(text);
  if (only.path !== 'reason' && !isTerms) return false;
  draft.set(only.path, text);
  return true;
}

/** "Smith and Sons" is all that was said, and the client is what was asked. */
function takeWholeAsClient(draft: AnswerDraft, words: Words, text: string): boolean {
  const [question] = draft.open('client');
  const onlyStrangers = words.groups.every(
    (group) => isEmpty(group) && group.names.every((name) => isStranger(name, words)),
  );
  if (!question || !words.strangers.length || !onlyStrangers || draft.content.client) return false;
  draft.set('client', text.replace(/^(?:it(?:'s| is)\s+)?(?:for\s+|the\s+client\s+is\s+)?/i, '').replace(/[.!]+$/, ''));
  return true;
}

/** "Marina Gateway, 4 weeks at 450k" where it is not in the proposal yet: locations with values of their own. */
function isNewSite(group: Group, words: Words): boolean {
  return group.names.length > 0 && !isEmpty(group) && !group.names.some((name) => isStranger(name, words));
}

function addNewSites(draft: AnswerDraft, words: Words, groups: Group[]): string | undefined {
  const added = groups.filter((group) => isNewSite(group, words));
  if (!added.length || draft.open('location').length) return undefined;
  const built = buildContent({ groups: added, combined: false, strangers: [] }, draft.places);
  if ('ambiguous' in built) return built.ambiguous;
  draft.change({ add: built.content.sites });
  return undefined;
}

/** "450k for Marina Gateway": values said about locations that are in the proposal already. */
function namesOnlySites(group: Group, draft: AnswerDraft): boolean {
  return group.names.length > 0 && group.names.every((name) => draft.has(name));
}

function takeForSites(draft: AnswerDraft, { names, nets, durations, starts, fees, spots }: Group): void {
  const columns = Math.max(nets.length, durations.length);
  const options = Array.from({ length: columns }, (_, index) => optionOf(durations[index], nets[index]));
  for (const site of names) {
    draft.change({
      site,
      ...(columns ? { options } : {}),
      ...(starts[0] ? { startsOn: starts[0] } : {}),
      ...(spots[0] ? { spots: spots[0] } : {}),
      ...(fees.length ? { productionFee: fees.join(' + ') } : {}),
    });
  }
}

function takeDates(draft: AnswerDraft, groups: Group[]): string | undefined {
  const starts = groups.flatMap((group) => group.starts);
  const durations = groups.flatMap((group) => group.durations);
  return (
    share(draft, draft.open('startsOn'), starts, 'start dates', (startsOn) => ({ startsOn })) ??
    share(draft, draft.open('duration', 'options'), durations, 'lengths', (duration) => ({ options: [{ duration }] }))
  );
}

/** One value answers all questions of its kind, several are shared out in order. */
function share(
  draft: AnswerDraft,
  questions: FieldError[],
  values: string[],
  what: string,
  change: (value: string) => ProposalChanges,
): string | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  if (values.length > 1 && values.length !== questions.length) {
    return `I read ${values.length} ${what} where ${questions.length || 'none'} ${questions.length === 1 ? 'is' : 'are'} open.`;
  }
  if (!questions.length) draft.change(change(first));
  questions.forEach((question, index) => {
    const path = question.path.endsWith('options') ? `${question.path}.0.duration` : question.path;
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
  if (!open.nets.length) return takeChanges(draft, [{ options: nets.map((net) => ({ net })) }], each);
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
  if (questions.length === 0) {
    draft.change({ productionFee: values.join(' + ') });
    return undefined;
  }
  const single = questions.length === 1 && what === 'production fees' ? [values.join(' + ')] : values;
  if (single.length !== questions.length && !(each && single.length === 1)) {
    return `I read ${values.length} where ${questions.length} ${what} are asked for. Say one for each, or "${values[0]} each".`;
  }
  questions.forEach((question, index) => {
    draft.set(question.path, single[index] ?? (single[0] as string));
  });
  return undefined;
}

function takeSpots(draft: AnswerDraft, groups: Group[]): undefined {
  const [spots] = groups.flatMap((group) => group.spots);
  if (spots !== undefined) draft.change({ spots });
}

/** Bare names answer, in order: a location to choose, then the client; a location that is new is added. */
function takeNames(draft: AnswerDraft, groups: Group[], words: Words): undefined {
  const places = draft.open('location');
  const names = groups.filter((group) => places.length || !isNewSite(group, words)).flatMap((group) => group.names);
  for (const name of names) {
    if (isStranger(name, words)) {
      draft.set('client', name);
      continue;
    }
    const labelled = (one: FieldError) =>
      one.choices?.find(({ label }) => label.toLowerCase().includes(name.toLowerCase()));
    const fits = places.findIndex(labelled);
    const [place] = places.splice(Math.max(fits, 0), 1);
    if (place) draft.set(place.path, labelled(place)?.value ?? name);
    else draft.change({ add: [{ location: name, options: [] }] });
  }
}
