import { endsOn, formatDate } from '#lib/core/dates.ts';
import { formatCount, formatPermille, joinWords } from '#lib/core/format.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { ContentCatalogue, Findings } from './read-amount.ts';

type Need = 'quote' | 'proposal';

/** What decides whether something unusual is asked or said back. */
export type WarningScope = { need: Need; confirmed: ReadonlySet<string>; findings: Findings };

/** One location row as the warnings see it. */
export type WarnedRow = WarningScope & { path: string; name: string; catalogue: ContentCatalogue };

const siteWarnings = ['static_start', 'static_length', 'licence', 'category', 'under_card'] as const;

/** The keys of all that can be asked about so many locations: a yes to everything, where a price alone is wanted. */
export function warningKeys(sites: number): string[] {
  const rows = Array.from({ length: sites }, (_, index) => siteWarnings.map((key) => `sites.${index}.${key}`));
  return ['packageNet.under_card', ...rows.flat()];
}

type Warning = {
  question: string;
  /** Said back in a quote and after a yes; nothing where another note says it already. */
  note: string | undefined;
};

/** Unusual but allowed: a proposal asks for a yes under this key, a quote and a yes say it back. */
function confirm(path: string, { question, note }: Warning, { need, confirmed, findings }: WarningScope): void {
  if (need === 'proposal' && !confirmed.has(path)) findings.problems.push({ path, kind: 'confirm', message: question });
  else if (note) findings.notes.push(note);
}

/** Static sites are sold from the 1st of a month in multiples of 4 weeks (business rule: Inventory, static). */
export function checkStatic(startsOn: string, lengths: readonly number[], row: WarnedRow): void {
  const ask = (key: 'static_start' | 'static_length', usual: string, what: string) =>
    confirm(
      `${row.path}.${key}`,
      { question: `${usual}. Shall it ${what}?`, note: `${usual}; this one is to ${what}.` },
      row,
    );
  const odd = lengths.filter((weeks) => weeks % 4 !== 0).map((weeks) => formatCount(weeks, 'week'));
  if (!startsOn.endsWith('-01')) {
    const usual = `${row.name} is static and sold from the 1st of a month`;
    ask('static_start', usual, `start on ${formatDate(startsOn)}`);
  }
  if (odd.length > 0) {
    ask('static_length', `${row.name} is static and sold in multiples of 4 weeks`, `run ${odd.join(', ')}`);
  }
}

/** A licence that ends before the last display day of the longest option. */
export function checkLicence(
  location: LocationDto,
  startsOn: string,
  lengths: readonly number[],
  row: WarnedRow,
): void {
  const { licenceExpiresOn: expiry, nameEn } = location;
  if (!expiry || lengths.length === 0) return;
  const last = endsOn(startsOn, Math.max(...lengths));
  if (expiry >= last) return;
  const said = `The licence of ${nameEn} ends on ${formatDate(expiry)}, before the campaign does (${formatDate(last)}).`;
  confirm(`${row.path}.licence`, { question: `${said} Shall it be offered all the same?`, note: said }, row);
}

/** The client's industry is one that the location takes no advertising of; a client without an industry is not asked. */
export function checkCategory(location: LocationDto, row: WarnedRow): void {
  const industry = plain(row.catalogue.clientIndustry ?? '');
  const category = location.prohibitedCategories.find((one) => plain(one) === industry);
  if (!industry || category === undefined) return;
  const said = `${location.nameEn} takes no advertising of the category ${category}, the industry of this client.`;
  confirm(`${row.path}.category`, { question: `${said} Shall it be offered all the same?`, note: said }, row);
}

const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** A net beside its card: `permille` under it, of what ("4 weeks"); a package has no length. */
export type Discount = { what: string; permille: number };

/**
 * Nets that are further under the rate card than the settings let pass without a question, all columns in one. What the
 * discount is stands in the notes already.
 */
export function checkUnderCard(
  path: string,
  name: string,
  discounts: readonly Discount[],
  scope: WarningScope & { catalogue: ContentCatalogue },
): void {
  const low = discounts.filter(({ permille }) => permille > scope.catalogue.settings.underCardPermille);
  if (low.length === 0) return;
  const said = low.map(
    ({ what, permille }) => `${formatPermille(permille)} under the rate card${what && ` for ${what}`}`,
  );
  confirm(
    `${path}.under_card`,
    { question: `${name} is ${joinWords(said)}. Shall it be offered at that rate?`, note: undefined },
    scope,
  );
}
