import type { ProposalChanges, ProposalContent, SiteContent } from '#lib/proposals/schema.ts';

/** A content with changes applied: words replace words. A new length drops the old rate, which was for the old length. */
export function applyToContent(content: ProposalContent, changes: ProposalChanges): ProposalContent {
  const { site, startsOn, options, spots, productionFee, add, remove, ...rest } = changes;
  const kept = content.sites.filter((one) => !remove?.some((name) => means(name, one)));
  const sites = kept.map((one) => {
    if (site !== undefined && !means(site, one)) return one;
    return {
      ...one,
      ...(startsOn === undefined ? {} : { startsOn }),
      ...(spots === undefined ? {} : { spots }),
      ...(productionFee === undefined ? {} : { productionFee }),
      ...(options === undefined ? {} : { options: mergeOptions(one.options, options) }),
    };
  });
  return { ...content, ...rest, sites: [...sites, ...(add ?? []).map((one) => likeTheOthers(one, kept))] };
}

/** Whether words mean this location: "Creek Tower", "creek tower", "Tower". */
export function means(name: string, site: SiteContent): boolean {
  const [said, known] = [name.trim().toLowerCase(), site.location.toLowerCase()];
  return said === known || (said.length > 2 && (known.includes(said) || said.includes(known)));
}

function mergeOptions(old: SiteContent['options'], said: SiteContent['options']): SiteContent['options'] {
  const onlyRates = said.every((option) => option.duration === undefined);
  return onlyRates ? said.map((option, index) => ({ ...old[index], ...option })) : said;
}

/** An added location runs with the others unless something else was said. */
function likeTheOthers(added: SiteContent, others: readonly SiteContent[]): SiteContent {
  const first = others[0];
  if (!first) return added;
  const durations = added.options.some((option) => option.duration !== undefined)
    ? added.options
    : first.options.map(({ duration }, index) => ({
        ...(duration === undefined ? {} : { duration }),
        ...(added.options[index]?.net === undefined ? {} : { net: added.options[index]?.net }),
      }));
  return { ...(first.startsOn === undefined ? {} : { startsOn: first.startsOn }), ...added, options: durations };
}
