import { applyChanges } from '#lib/proposals/rules/apply-changes.ts';
import type { ProposalChanges, ProposalContent } from '#lib/proposals/schema/content.ts';
import type { BuiltContent } from './build-content.ts';
import { type Place, placeNameOf, placeOf } from './places.ts';

/** The content after changes, by the rule that revises proposals; a name that it cannot tell becomes a sentence. */
export function changeContent(
  content: ProposalContent,
  changes: readonly ProposalChanges[],
  places: readonly Place[],
): BuiltContent {
  let changed = content;
  for (const one of changes) {
    const outcome = applyChanges(changed, one, [...places, ...unlisted(changed, places)]);
    const [problem] = outcome.problems;
    if (problem) return { ambiguous: problem.message };
    changed = outcome.content;
  }
  return { content: changed };
}

/** Whether a name means one of the locations of this content, or could mean several. */
export function hasLocation(content: ProposalContent, name: string, places: readonly Place[]): boolean {
  const among = content.sites.map(({ location }) => places.find((one) => one.nameEn === location) ?? placeOf(location));
  return placeNameOf(name, among) !== undefined;
}

/** What is in the proposal and no longer on sale. */
function unlisted(content: ProposalContent, places: readonly Place[]): Place[] {
  const names = content.sites.map(({ location }) => location);
  return names.filter((name) => placeNameOf(name, places) === undefined).map(placeOf);
}
