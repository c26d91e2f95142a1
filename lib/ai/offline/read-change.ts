import type { ProposalChanges } from '#lib/proposals/schema/content.ts';
import { buildContent, optionOf } from './build-content.ts';
import { type Place, placeNameOf } from './places.ts';
import { withoutPoliteness } from './plain-words.ts';
import { type Group, readWords, type Words } from './read-words.ts';

/** `each`: its rates were said to hold for every location. */
export type Change = { changes: ProposalChanges[]; each: boolean } | { ambiguous: string };

const addVerb = /^(?:add|include)\b\s*/i;
const removeVerb = /^(?:remove|drop|delete|take out|leave out|without)\b\s*/i;
const swapText = /^(?:swap|replace|exchange|switch)\s+(.+?)\s+(?:for|with|by|to|and)\s+(.+)$/i;
const secondChange =
  /^(?:add|include|remove|drop|delete)\b.*(?:,|\b(?:and|then)\b)\s*(?:add|include|remove|drop|delete)\b/is;
const changeVerb =
  /^(?:(?:make|change|set|update|revise|amend|adjust|extend|shorten|move|switch|convert|increase|reduce|lower|raise|put|have|use|price|show|start|starting)\b|it\b|instead\b)/i;
const noise =
  /\b(?:it|that|this|them|instead|please|both|only|the|proposal|campaign|back|date|dates|duration|length|everything)\b/gi;

/** Reads "make it 6 weeks instead", "add Creek Tower at 300k", "remove Creek Tower", "in USD". Undefined: no change. */
export function readChange(message: string, places: readonly Place[]): Change | undefined {
  const text = withoutPoliteness(message.trim()).replace(/[.!?]+$/, '');
  const swapped = readSwap(text, places);
  if (swapped) return swapped;
  if (secondChange.test(text)) return { ambiguous: 'Say one of these at a time: what to add, then what to remove.' };
  if (removeVerb.test(text)) return readRemoval(text.replace(removeVerb, ''));
  if (addVerb.test(text)) return readAddition(text.replace(addVerb, ''), places);
  const words = readWords(
    text.replace(changeVerb, (verb) => (/start/i.test(verb) ? 'start ' : '')).replace(noise, ' '),
    places,
  );
  const opened = changeVerb.test(text) || /\binstead\b/i.test(text);
  // "250k for Marina Gateway" says what changes without a verb; a name that is no location says something else.
  const isPlain = words.client === undefined && !words.strangers.length;
  if (!opened && !isPlain) return undefined;
  return toChanges(words);
}

/** Whether a message opens like a change, whatever it changes. */
export function opensChange(text: string): boolean {
  return [addVerb, removeVerb, changeVerb, swapText, /\binstead\b/i].some((pattern) => pattern.test(text));
}

/** The words of a message without the verb that opens it. */
export const withoutVerb = (text: string): string => text.replace(changeVerb, '').trim();

/** "Swap Creek Tower for Downtown Portrait"; the new one's rate is asked for. */
function readSwap(text: string, places: readonly Place[]): Change | undefined {
  const [, out = '', into = ''] = swapText.exec(text) ?? [];
  const named = [out, into].every((words) => placeNameOf(words, places) !== undefined);
  if (!named) return undefined;
  return { changes: [{ remove: [out], add: [{ location: into, options: [] }] }], each: false };
}

function readRemoval(text: string): Change | undefined {
  const remove = text
    .replace(/\s+from\b.*$/i, '')
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/)
    .map((name) => name.replace(/^the\s+/i, '').trim())
    .filter(Boolean);
  return remove.length ? { changes: [{ remove }], each: false } : undefined;
}

function readAddition(text: string, places: readonly Place[]): Change | undefined {
  const words = readWords(text, places);
  if (words.groups.every((group) => group.names.length === 0)) return toChanges(words);
  const built = buildContent(words, places);
  if ('ambiguous' in built) return built;
  const { sites, ...rest } = built.content;
  const { paymentTerms, currency, packageNet, contactName } = rest;
  return { changes: [withoutUndefined({ add: sites, paymentTerms, currency, packageNet, contactName })], each: false };
}

function toChanges(words: Words): Change | undefined {
  if (words.client !== undefined) return undefined;
  if (words.combined && words.packageNet === undefined) takePackageNet(words);
  const { paymentTerms, currency, packageNet, contactName } = words;
  if (words.combined && packageNet === undefined) {
    return { ambiguous: 'What is the total of the package? Say it like "make it a package, total 700k".' };
  }
  const each = words.groups.some((group) => group.each);
  const common = withoutUndefined({ paymentTerms, currency, packageNet, contactName });
  const perSite: ProposalChanges[] = [];
  for (const group of words.groups) {
    const change = changeOfGroup(group);
    if ('ambiguous' in change) return change;
    if (!Object.keys(change).length) {
      if (group.names.length) return undefined;
    } else if (group.names.length) perSite.push(...group.names.map((site) => ({ site, ...change })));
    else perSite.push(change);
  }
  if (!perSite.length) return Object.keys(common).length ? { changes: [common], each } : undefined;
  return { changes: [{ ...common, ...(perSite[0] as ProposalChanges) }, ...perSite.slice(1)], each };
}

/** "Make it a package for 700k": the one amount is the package's. */
function takePackageNet(words: Words): void {
  const nets = words.groups.flatMap((group) => group.nets);
  if (nets.length !== 1) return;
  words.packageNet = nets[0];
  for (const group of words.groups) group.nets = [];
}

function changeOfGroup(group: Group): ProposalChanges | { ambiguous: string } {
  if (group.starts.length > 1) return { ambiguous: 'I read several start dates. Change one location at a time.' };
  const columns = Math.max(group.durations.length, group.nets.length);
  const options = Array.from({ length: columns }, (_, index) => optionOf(group.durations[index], group.nets[index]));
  return withoutUndefined({
    startsOn: group.starts[0],
    options: options.length ? options : undefined,
    spots: group.spots[0],
    productionFee: group.fees.length ? group.fees.join(' + ') : undefined,
  });
}

function withoutUndefined<Value extends object>(value: Value): ProposalChanges {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}
