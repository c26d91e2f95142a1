import { joinInArabic, nameInArabic } from '#lib/core/format.ts';
import type { ProposalSnapshot, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';

type Reader = 'en' | 'ar';
const mostNamesInTitle = 3;

/** What a location of a proposal is called in the reader's language: its Arabic name where it had one. */
export const siteName = ({ name, nameAr }: Pick<SnapshotSite, 'name' | 'nameAr'>, reader: Reader): string =>
  (reader === 'ar' && nameAr) || name;

/** Its description line in the reader's language. */
export const siteDescription = (
  { description, descriptionAr }: Pick<SnapshotSite, 'description' | 'descriptionAr'>,
  reader: Reader,
): string => (reader === 'ar' && descriptionAr) || description;

/** The locations of a proposal as its title in the reader's language, the first two of more than three by name. */
export function proposalTitle({ title, sites }: Pick<ProposalSnapshot, 'title' | 'sites'>, reader: Reader): string {
  if (reader === 'en') return title;
  const names = sites.map((site) => siteName(site, reader));
  const [only = ''] = names;
  if (names.length === 1) return only;
  if (names.length <= mostNamesInTitle) return joinInArabic(names.map(nameInArabic));
  return `${names.slice(0, 2).map(nameInArabic).join('، ')} ومواقع أخرى (${names.length - 2})`;
}
