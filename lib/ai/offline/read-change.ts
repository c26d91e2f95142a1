import type { ProposalChanges } from '#lib/proposals/schema.ts';
import { buildContent, optionOf } from './build-content.ts';
import { type Group, readWords, type Words } from './read-words.ts';

export type Change = { changes: ProposalChanges[] } | { ambiguous: string };

const addVerb = /^(?:(?:please|and|also|now|can you|could you)\s+)*(?:add|include)\b\s*/i;
const removeVerb =
  /^(?:(?:please|and|also|now|can you|could you)\s+)*(?:remove|drop|delete|take out|leave out|without)\b\s*/i;
const changeVerb =
  /^(?:(?:please|and|also|now|can you|could you|but)\s+)*(?:(?:make|change|set|update|revise|amend|adjust|extend|shorten|move|switch|convert|increase|reduce|lower|raise|put|have|use|price|show|start|starting)\b|it\b|instead\b)/i;
const noise =
  /\b(?:it|that|this|them|instead|please|both|only|the|proposal|campaign|back|date|dates|duration|length|everything)\b/gi;

/** Reads "make it 6 weeks instead", "add Creek Tower at 300k", "remove Creek Tower", "in USD". Undefined: no change. */
export function readChange(message: string): Change | undefined {
  const text = message.trim().replace(/[.!?]+$/, '');
  if (removeVerb.test(text)) return readRemoval(text.replace(removeVerb, ''));
  if (addVerb.test(text)) return readAddition(text.replace(addVerb, ''));
  const words = readWords(
    text.replace(changeVerb, (verb) => (/start/i.test(verb) ? 'start ' : '')).replace(noise, ' '),
  );
  const opened = changeVerb.test(text) || /\binstead\b/i.test(text);
  const onlyCommon = words.groups.every((group) => group.names.length === 0) && words.client === undefined;
  if (!opened && !onlyCommon) return undefined;
  return toChanges(words);
}

function readRemoval(text: string): Change | undefined {
  const remove = text
    .replace(/\s+from\b.*$/i, '')
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/)
    .map((name) => name.replace(/^the\s+/i, '').trim())
    .filter(Boolean);
  return remove.length ? { changes: [{ remove }] } : undefined;
}

function readAddition(text: string): Change | undefined {
  const words = readWords(text);
  const built = buildContent(words);
  if ('ambiguous' in built) return built;
  const { sites, ...rest } = built.content;
  if (!sites.length) return toChanges(words);
  const { paymentTerms, currency, packageNet, contactName } = rest;
  return { changes: [withoutUndefined({ add: sites, paymentTerms, currency, packageNet, contactName })] };
}

function toChanges(words: Words): Change | undefined {
  if (words.combined || words.client !== undefined) return undefined;
  const { paymentTerms, currency, packageNet, contactName } = words;
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
  if (!perSite.length) return Object.keys(common).length ? { changes: [common] } : undefined;
  return { changes: [{ ...common, ...(perSite[0] as ProposalChanges) }, ...perSite.slice(1)] };
}

function changeOfGroup(group: Group): ProposalChanges | { ambiguous: string } {
  if (group.starts.length > 1) return { ambiguous: 'I read several start dates. Change one location at a time.' };
  if (group.durations.length && group.nets.length > group.durations.length) {
    return {
      ambiguous: `I read ${group.nets.length} rates for ${group.durations.length} lengths. Say one rate for each.`,
    };
  }
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
