import { endsOn } from '#lib/core/dates.ts';
import { formatPermille } from '#lib/core/format.ts';
import type { PhraseValue } from '#lib/core/phrase.ts';
import { named, type Said, saying, speak } from '#lib/core/say.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { countedWeeks } from './counted-weeks.ts';
import type { ContentCatalogue, Findings } from './read-amount.ts';

type Need = 'quote' | 'proposal';

/** What decides whether something unusual is asked or said back. */
export type WarningScope = { need: Need; confirmed: ReadonlySet<string>; findings: Findings };

/** One location row as the warnings see it. */
export type WarnedRow = WarningScope & { path: string; name: PhraseValue; catalogue: ContentCatalogue };

const siteWarnings = ['static_start', 'static_length', 'licence', 'category', 'under_card'] as const;

/** The keys of all that can be asked about so many locations: a yes to everything, where a price alone is wanted. */
export function warningKeys(sites: number): string[] {
  const rows = Array.from({ length: sites }, (_, index) => siteWarnings.map((key) => `sites.${index}.${key}`));
  return ['packageNet.under_card', ...rows.flat()];
}

/** Whether a question is about the words alone: card, licence and industry may have changed since it was answered. */
export const isAboutWordsAlone = (key: string): boolean => /\.static_(start|length)$/.test(key);

type Warning = {
  question: Said;
  /** Said back in a quote and after a yes; nothing where another note says it already. */
  note?: Said;
};

/** Unusual but allowed: a proposal asks for a yes under this key, a quote and a yes say it back. */
function confirm(path: string, { question, note }: Warning, { need, confirmed, findings }: WarningScope): void {
  if (need === 'proposal' && !confirmed.has(path)) {
    findings.problems.push({ path, kind: 'confirm', message: speak(question) });
  } else if (note) findings.notes.push(note);
}

/** Static sites are sold from the 1st of a month in multiples of 4 weeks (business rule: Inventory, static). */
export function checkStatic(startsOn: string, lengths: readonly number[], row: WarnedRow): void {
  const { path, name } = row;
  const odd = lengths.filter((weeks) => weeks % 4 !== 0);
  if (!startsOn.endsWith('-01')) {
    const start = { name, day: { day: startsOn } };
    const note = saying('content.staticStartAgreed', start);
    confirm(`${path}.static_start`, { question: saying('content.staticStart', start), note }, row);
  }
  if (odd.length > 0) {
    const length = { name, weeks: { list: odd.map(countedWeeks) } };
    const note = saying('content.staticLengthAgreed', length);
    confirm(`${path}.static_length`, { question: saying('content.staticLength', length), note }, row);
  }
}

/** A licence that ends before the last display day of the longest option. */
export function checkLicence(
  location: LocationDto,
  startsOn: string,
  lengths: readonly number[],
  row: WarnedRow,
): void {
  const { licenceExpiresOn: expiry } = location;
  if (!expiry || lengths.length === 0) return;
  const last = endsOn(startsOn, Math.max(...lengths));
  if (expiry >= last) return;
  const ends = { name: named(location), expiry: { day: expiry }, last: { day: last } };
  const note = saying('content.licenceAgreed', ends);
  confirm(`${row.path}.licence`, { question: saying('content.licence', ends), note }, row);
}

/** The client's industry is one that the location takes no advertising of; a client without an industry is not asked. */
export function checkCategory(location: LocationDto, row: WarnedRow): void {
  const industry = plain(row.catalogue.clientIndustry ?? '');
  const category = location.prohibitedCategories.find((one) => plain(one) === industry);
  if (!industry || category === undefined) return;
  const refused = { name: named(location), category };
  const note = saying('content.categoryAgreed', refused);
  confirm(`${row.path}.category`, { question: saying('content.category', refused), note }, row);
}

const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** A net beside its card: `permille` under it, for so many weeks; a package has no length. */
export type Discount = { weeks?: number; permille: number };

/**
 * Nets that are further under the rate card than the settings let pass without a question, all columns in one. What the
 * discount is stands in the notes already.
 */
export function checkUnderCard(
  path: string,
  name: PhraseValue,
  discounts: readonly Discount[],
  scope: WarningScope & { catalogue: ContentCatalogue },
): void {
  const low = discounts.filter(({ permille }) => permille > scope.catalogue.settings.underCardPermille);
  if (low.length === 0) return;
  const list = low.map(({ weeks, permille }) => {
    const percent = formatPermille(permille);
    return weeks
      ? saying('content.underFor', { percent, weeks: countedWeeks(weeks) })
      : saying('content.under', { percent });
  });
  confirm(`${path}.under_card`, { question: saying('content.underCard', { name, list: { list } }) }, scope);
}
