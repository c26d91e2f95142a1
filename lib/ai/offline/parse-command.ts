import { type ListLocationsInput, locationKinds } from '#lib/inventory/schema.ts';
import type { ProposalContent } from '#lib/proposals/schema/content.ts';
import { type FindProposalsInput, versionStatuses } from '#lib/proposals/schema.ts';
import { buildContent } from './build-content.ts';
import { type Place, placeNameOf } from './places.ts';
import { declineOf, withoutPoliteness } from './plain-words.ts';
import { readWords, strangerIsClient } from './read-words.ts';

/** What a message asks for when nothing came before it. */
export type Command =
  | { tool: 'list_locations'; input: ListLocationsInput }
  | { tool: 'get_location'; input: { location: string } }
  | { tool: 'quote' | 'create_proposal'; input: { content: ProposalContent } }
  | { tool: 'list_proposals'; input: FindProposalsInput }
  | { tool: 'get_proposal'; input: { proposal: string } }
  | { say: 'help' }
  | { say: 'ambiguous'; message: string };

const helpWords =
  /^(?:help(?: me)?|\?+|hi|hello|hey|good (?:morning|afternoon|evening)|commands?|what can (?:you|i) (?:do|ask|say).*|what do you (?:know|understand|do).*|how (?:do|does) (?:this|you|it) work.*|who are you.*)[\s.!?]*$/i;
const createHead =
  /^(?:(?:create|make|prepare|draft|write|build|generate|do|start|give|send|new)\s+)?(?:me\s+)?(?:(?:an?|the|another|new)\s+)*(?:(combined|separate)\s+)?(?:(package|bundle)\b\s*)?(?:deal\b\s*)?(?:(?:proposal|offer|pitch|quotation)\b)?(?:\s+(package)\b)?\s*:?\s*/i;
const quoteHead =
  /^(?:(?:and|so|then)\s+)?(?:how much (?:is|are|would|does|do|for|will)?|what(?:'s| is| are)?(?: the)? (?:price|cost|rate)s?(?: of| for)?|what (?:does|would|do|will)(?= .*\b(?:costs?|charge)\b)|(?:get |give me |make )?(?:a |an )?(?:pric(?:e|ing)|quote|rate|cost)s?(?: check)?(?: of| for)?:?)\s+/i;
/** "Marina Gateway 8 weeks price?" */
const quoteTail = /\s+(?:price|cost|how much)\s*\??$/i;
const listProposalsText = new RegExp(
  `^(?:(?:show|list|see|get|find|open|which|what)\\s+)?(?:me\\s+)?(?:(?:all|the|my|our|latest|recent|last|open)\\s+)*(?:(${versionStatuses.join('|')})\\s+)?(proposals|drafts)\\b\\s*(.*)$`,
  'i',
);
const getProposalText =
  /^(?:(?:show|open|get|see|view|find|display|what about|status of|where is)\s+)?(?:me\s+)?(?:the\s+)?(?:proposal\s+)?(P-\d{4}-\d{3,})[\s.!?]*$/i;
const placeNoun = /\b(?:locations?|sites?|billboards?|screens?|hoardings?|unipoles?|inventory|faces)\b/i;
const placeAsk =
  /^(?:what|which|show|list|any|anything|something|do (?:you|we)|see|give|tell|where|browse|find|search|all|your|our|available|digital|static|locations|sites|billboards|screens|inventory)\b/i;
/** "Anything in Dubai Marina?", "what do you have near the creek". */
const placeQuestion =
  /^(?:anything|something|what (?:do (?:you|we) have|have (?:you|we) got|is there|'?s there))\b.*\b(?:in|near|at|on|around|along)\s/i;
const detailText =
  /^(?:show(?: me)?|tell me (?:more )?about|(?:more )?details? (?:of|for|on|about)|about|info(?:rmation)? (?:on|about|for)|describe|open|location:?|what is|where is)\s+(?:the\s+)?(.{2,80}?)[\s.!?]*$/i;
const cities =
  /\b(?:abu dhabi|dubai|sharjah|ajman|al ain|ras al khaimah|fujairah|umm al quwain)\b(?! (?:marina|mall|hills|internet|media|creek|frame|opera|silicon|south|studio|sports|festival|investment|design|production)\b)/i;

/** Reads a message that stands alone. Undefined: not one of the commands. Deterministic; resolves and computes nothing. */
export function parseCommand(message: string, places: readonly Place[]): Command | undefined {
  const whole = message.trim().replaceAll(/[^\S\n]+/g, ' ');
  if (!whole || helpWords.test(whole)) return { say: 'help' };
  const text = withoutPoliteness(whole);
  if (!text || declineOf(text)) return undefined;
  const [, number] = getProposalText.exec(text) ?? [];
  if (number) return { tool: 'get_proposal', input: { proposal: number.toUpperCase() } };
  const listed = listProposalsText.exec(text);
  if (listed)
    return {
      tool: 'list_proposals',
      input: proposalFilter(listed[2]?.toLowerCase() === 'drafts' ? 'draft' : listed[1], listed[3] ?? ''),
    };
  if (/\bP-\d{4}-\d{3,}/i.test(text)) return undefined;
  if (quoteHead.test(text)) return withContent('quote', text.replace(quoteHead, ''), places);
  if (quoteTail.test(text)) return withContent('quote', text.replace(quoteTail, ''), places);
  const created = createCommand(text, places);
  if (created) return created;
  if (placeAsk.test(text) && (placeNoun.test(text) || placeQuestion.test(text)))
    return { tool: 'list_locations', input: locationFilter(text) };
  const [, place] = detailText.exec(text) ?? [];
  const isQuestion = /^(?:what|where) is\b/i.test(text);
  if (place && isName(place) && !(isQuestion && placeNameOf(place, places) === undefined))
    return { tool: 'get_location', input: { location: place } };
  return undefined;
}

function createCommand(text: string, places: readonly Place[]): Command | undefined {
  const head = createHead.exec(text)?.[0] ?? '';
  if (/\b(?:proposal|offer|pitch|quotation|package|bundle|combined)\b/i.test(head)) {
    const kind = /\b(?:combined|package|bundle)\b/i.test(head)
      ? 'combined'
      : /\bseparate\b/i.test(head)
        ? 'separate'
        : undefined;
    return withContent('create_proposal', text.slice(head.length), places, kind);
  }
  if (/^(?:make|change|set|add|remove|show|use|what|which|how|why|when|who|is|are|do|does|can)\b/i.test(text)) {
    return undefined;
  }
  const words = readWords(text, places);
  strangerIsClient(words, places);
  const hasNames = words.groups.some((group) => group.names.length);
  const hasValues = words.groups.some((group) => group.durations.length || group.starts.length);
  const isAsked = /\b(?:proposal|offer|pitch)\b/i.test(text);
  return hasNames && words.client !== undefined && (hasValues || isAsked)
    ? withContent('create_proposal', text, places)
    : undefined;
}

function withContent(
  tool: 'quote' | 'create_proposal',
  body: string,
  places: readonly Place[],
  kind?: ProposalContent['kind'],
): Command | undefined {
  const words = readWords(body.replace(/\b(?:cost|costs|be)\b\s*/gi, ''), places);
  if (kind === 'combined') words.combined = true;
  if (tool === 'create_proposal') strangerIsClient(words, places);
  const built = buildContent(words, places);
  if ('ambiguous' in built) return { say: 'ambiguous', message: built.ambiguous };
  if (tool === 'quote' && !built.content.sites.length) return undefined;
  const content = kind === 'separate' ? { ...built.content, kind } : built.content;
  return { tool, input: { content } };
}

function proposalFilter(status: string | undefined, rest: string): FindProposalsInput {
  const late = new RegExp(`^(?:that are |which are |are |with status )?(${versionStatuses.join('|')})\\b`, 'i').exec(
    rest,
  )?.[1];
  const [, search] = /^(?:for|of|with|about|from|to|by)\s+(.+?)[\s.!?]*$/i.exec(rest) ?? [];
  const word = (status ?? late)?.toLowerCase();
  const known = versionStatuses.find((one) => one === word);
  return { ...(known ? { status: known } : {}), ...(search ? { search } : {}) };
}

const placeStops =
  /\b(?:what|which|show|me|list|any|anything|something|do|does|you|we|have|has|see|give|tell|where|browse|find|search|all|your|our|the|are|is|there|available|please|can|could|digital|static|led|printed|locations?|sites?|billboards?|screens?|hoardings?|unipoles?|inventory|faces|in|on|at|near|along|around|of|for|with|free|got|offer|a|an|i|to|about|and|ones?)\b/gi;

function locationFilter(text: string): ListLocationsInput {
  const city = cities.exec(text)?.[0];
  const kind = /\b(?:digital|led)\b/i.test(text)
    ? 'digital'
    : /\b(?:static|printed)\b/i.test(text)
      ? 'static'
      : undefined;
  const rest = text
    .replace(city ?? '\0', ' ')
    .replace(placeStops, ' ')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ');
  const search = rest.trim().replaceAll(/\s+/g, ' ');
  return {
    ...(search ? { search } : {}),
    ...(city ? { city: city.replace(/\b\w/g, (letter) => letter.toUpperCase()) } : {}),
    ...(kind && locationKinds.includes(kind) ? { kind } : {}),
  };
}

/** A few words that could be the name of a place, not a sentence. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= 6 &&
    !/^(?:it|this|that|them|me|a|an|all|my|our|your|in|everything|something|proposal|weather)$/i.test(words[0] ?? '')
  );
}
