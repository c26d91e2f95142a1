import { formatCount } from '#lib/core/format.ts';
import type { ProposalContent, SiteContent } from '#lib/proposals/schema/content.ts';
import type { Place } from './places.ts';
import { type Group, isEmpty, type Words } from './read-words.ts';

/** Either the content of a proposal or a sentence that says why the message is ambiguous. */
export type BuiltContent = { content: ProposalContent } | { ambiguous: string };
type Draft = {
  location: string;
  starts: string[];
  durations: string[];
  nets: string[];
  fees: string[];
  spots?: number;
};

/** Shares out what was said over the locations it was said about. Never drops a value in silence. */
export function buildContent(words: Words, places: readonly Place[]): BuiltContent {
  const drafts: Draft[] = [];
  const common: Group[] = [];
  for (const group of words.groups) {
    if (!group.names.length) {
      common.push(group);
      continue;
    }
    const named = group.names.map((name) => draftOf(drafts, name, group));
    const problem = shareOut(group, named, words.combined, places);
    if (problem) return { ambiguous: problem };
  }
  // Values without a location wait for the answer to "Which location is it?".
  if (!drafts.length && !common.every(isEmpty)) draftOf(drafts, '', common[0] as Group);
  for (const group of common) {
    const problem = shareOut(group, drafts, words.combined, places);
    if (problem) return { ambiguous: problem };
  }
  const packageNet = words.packageNet ?? (words.combined ? takeOnlyNet(words.groups) : undefined);
  if (packageNet !== undefined) for (const draft of drafts) draft.nets = [];
  inherit(drafts);
  return {
    content: {
      ...(words.combined ? { kind: 'combined' as const } : {}),
      ...(words.client === undefined ? {} : { client: words.client }),
      ...(words.contactName === undefined ? {} : { contactName: words.contactName }),
      sites: drafts.map(siteOf),
      ...(packageNet === undefined ? {} : { packageNet }),
      ...(words.paymentTerms === undefined ? {} : { paymentTerms: words.paymentTerms }),
      ...(words.currency === undefined ? {} : { currency: words.currency }),
    },
  };
}

/** A location that is named again is the same row, unless it starts again. */
function draftOf(drafts: Draft[], name: string, { starts }: Group): Draft {
  const isSame = (one: Draft) => one.location.toLowerCase() === name.toLowerCase();
  const known = drafts.find((one) => isSame(one) && !(starts.length && one.starts.length));
  if (known) return known;
  const made: Draft = { location: name, starts: [], durations: [], nets: [], fees: [] };
  drafts.push(made);
  return made;
}

function shareOut(group: Group, drafts: Draft[], combined: boolean, places: readonly Place[]): string | undefined {
  const sites = drafts.length;
  if (sites === 0) return undefined;
  const twice = drafts.find((draft) => saysAgain(group, draft));
  if (twice) {
    return `I read more than one start, length or rate for ${twice.location}. Say them together, like "2 and 4 weeks at 250k and 450k".`;
  }
  const columns = group.durations.length;
  const mayZip = sites > 1 && columns === sites;
  const zipsLengths = mayZip && (group.inTurn || combined || group.starts.length === sites);
  if (mayZip && !zipsLengths && !group.each && group.nets.length !== sites * columns) {
    const lengths = group.durations.join(' and ');
    return `Are ${lengths} options for each location, or one after the other? Say "each" or "respectively".`;
  }
  drafts.forEach((draft, index) => {
    if (columns) draft.durations = zipsLengths ? [group.durations[index] as string] : [...group.durations];
    if (group.spots.length) draft.spots = group.spots[index] ?? group.spots[0];
  });
  const untils = group.durations.filter((duration) => duration.startsWith('until'));
  if (untils.length && untils.length < columns) {
    return `I read "${group.durations.join('" and "')}". Say the length or the last day, not both.`;
  }
  return (
    shareDates(group.starts, drafts) ??
    shareNets(group.nets, drafts, combined ? 0 : Math.max(zipsLengths ? 1 : columns, 1), group.each) ??
    shareFees(group.fees, printed(drafts, places), group.each)
  );
}

const saysAgain = ({ starts, durations, nets }: Group, draft: Draft): boolean =>
  (starts.length > 0 && draft.starts.length > 0) ||
  (durations.length > 0 && draft.durations.length > 0) ||
  (nets.length > 0 && draft.nets.length > 0);

function shareDates(starts: string[], drafts: Draft[]): string | undefined {
  if (starts.length > 1 && starts.length !== drafts.length) {
    return `I read ${starts.length} start dates for ${drafts.length} location${drafts.length === 1 ? '' : 's'}. Say one for all of them, or one for each.`;
  }
  drafts.forEach((draft, index) => {
    const start = starts[index] ?? starts[0];
    if (start) draft.starts = [start];
  });
  return undefined;
}

function shareNets(nets: string[], drafts: Draft[], columns: number, each: boolean): string | undefined {
  const sites = drafts.length;
  if (!nets.length || columns === 0) return undefined;
  const share = (of: (site: number) => string[]) =>
    drafts.forEach((draft, site) => {
      draft.nets = of(site);
    });
  if (sites === 1) share(() => nets);
  else if (nets.length === sites * columns) share((site) => nets.slice(site * columns, (site + 1) * columns));
  else if (each && (nets.length === columns || nets.length === 1)) share(() => nets);
  else {
    const example = `Say one for each location and each length, or "${nets.join(' and ')} each".`;
    return `I read ${formatCount(nets.length, 'rate')} for ${sites} locations. ${example}`;
  }
  return undefined;
}

/** Production is for printed locations, where it is known which those are. */
function printed(drafts: Draft[], places: readonly Place[]): Draft[] {
  const isDigital = ({ location }: Draft) => places.find(({ nameEn }) => nameEn === location)?.kind === 'digital';
  const rest = drafts.filter((draft) => !isDigital(draft));
  return rest.length ? rest : drafts;
}

function shareFees(fees: string[], drafts: Draft[], each: boolean): string | undefined {
  if (!fees.length) return undefined;
  // Several productions of one site in one campaign are summed by the rules, which read "5,000 + 3,000".
  if (drafts.length === 1) drafts[0]?.fees.push(fees.join(' + '));
  else if ((each && fees.length === 1) || fees.length === drafts.length) {
    drafts.forEach((draft, index) => {
      draft.fees = [fees[index] ?? (fees[0] as string)];
    });
  } else {
    const read = `I read ${formatCount(fees.length, 'production fee')} for ${drafts.length} locations.`;
    return `${read} Say one for each, or "${fees[0]} each".`;
  }
  return undefined;
}

function takeOnlyNet(groups: readonly Group[]): string | undefined {
  const nets = groups.flatMap((group) => group.nets);
  return nets.length === 1 ? nets[0] : undefined;
}

/** "Marina Gateway at 450k and Creek Tower at 300k, 4 weeks from 1 Jan": dates and lengths said once hold for all. */
function inherit(drafts: Draft[]): void {
  const starts = drafts.findLast((draft) => draft.starts.length)?.starts ?? [];
  const durations = drafts.findLast((draft) => draft.durations.length)?.durations ?? [];
  for (const draft of drafts) {
    if (!draft.starts.length) draft.starts = starts;
    if (!draft.durations.length) draft.durations = durations;
  }
}

function siteOf(draft: Draft): SiteContent {
  const columns = Math.max(draft.durations.length, draft.nets.length);
  return {
    location: draft.location,
    ...(draft.starts[0] === undefined ? {} : { startsOn: draft.starts[0] }),
    ...(draft.spots === undefined ? {} : { spots: draft.spots }),
    ...(draft.fees[0] === undefined ? {} : { productionFee: draft.fees[0] }),
    options: Array.from({ length: columns }, (_, index) => optionOf(draft.durations[index], draft.nets[index])),
  };
}

/** One column of a site; what was not said is left out. */
export function optionOf(duration: string | undefined, net: string | undefined): SiteContent['options'][number] {
  return { ...(duration === undefined ? {} : { duration }), ...(net === undefined ? {} : { net }) };
}
