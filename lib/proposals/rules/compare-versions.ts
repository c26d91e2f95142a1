import { formatScaled } from '#lib/core/format.ts';
import { baseCurrency, formatRate } from '#lib/core/money.ts';
import type { Price, PriceRows, ProposalSnapshot, SnapshotSite } from '../schema/snapshot.ts';
import type { Amount, VersionChange } from '../schema/version-change.ts';
import { shownFigures } from './whole-figures.ts';

/**
 * What a version says differently from the one before it, in the order in which people ask: locations, dates, money,
 * then the rest. Amounts are as the client saw them, or in the base currency where the client's currency changed.
 */
export function compareVersions(before: ProposalSnapshot, after: ProposalSnapshot): VersionChange[] {
  const { kept, added, removed } = matchSites(before.sites, after.sites);
  const view = viewOf(before, after);
  return [
    ...added.map((site) => ({ what: 'site_added' as const, ...placeOf(site) })),
    ...removed.map((site) => ({ what: 'site_removed' as const, ...placeOf(site) })),
    ...kept.flatMap(([one, other]) => compareSites(one, other, view)),
    ...comparePackages(before, after, view),
    ...compareTotals(before, after),
    ...compareTexts(before, after),
    ...compareTerms(before, after),
  ];
}

type View = { currency: string; rows(price: Price): PriceRows };

function viewOf(before: ProposalSnapshot, after: ProposalSnapshot): View {
  if (before.currency === after.currency) return { currency: after.currency, rows: (price) => price.shown };
  return { currency: baseCurrency, rows: (price) => price.base };
}

const placeOf = ({ name, startsOn, options }: SnapshotSite) => ({
  site: name,
  startsOn,
  weeks: options.map(({ weeks }) => weeks),
});

/** The same location is the same row, one that stands twice in their order. */
function matchSites(before: readonly SnapshotSite[], after: readonly SnapshotSite[]) {
  const left = [...before];
  const kept: [SnapshotSite, SnapshotSite][] = [];
  const added: SnapshotSite[] = [];
  for (const site of after) {
    const same = left.filter(({ locationId }) => locationId === site.locationId);
    const match = same.find(({ startsOn }) => startsOn === site.startsOn) ?? same[0];
    if (!match) {
      added.push(site);
      continue;
    }
    left.splice(left.indexOf(match), 1);
    kept.push([match, site]);
  }
  return { kept, added, removed: left };
}

function compareSites(before: SnapshotSite, after: SnapshotSite, view: View): VersionChange[] {
  const site = after.name;
  const changes: VersionChange[] = [];
  if (before.startsOn !== after.startsOn) {
    changes.push({ what: 'starts', site, from: before.startsOn, to: after.startsOn });
  }
  const [from, to] = [before, after].map(({ options }) => options.map(({ weeks }) => weeks));
  if (from && to && from.join() !== to.join()) changes.push({ what: 'length', site, from, to });
  if (before.spots !== after.spots) changes.push({ what: 'spots', site, from: before.spots, to: after.spots });
  return [...changes, ...comparePrices(before, after, view)];
}

/** Options of one length are compared; a single option with a single one, whatever their lengths. */
function comparePrices(before: SnapshotSite, after: SnapshotSite, view: View): VersionChange[] {
  const isSingle = before.options.length === 1 && after.options.length === 1;
  return after.options.flatMap((option) => {
    const old = isSingle ? before.options[0] : before.options.find(({ weeks }) => weeks === option.weeks);
    if (!old?.price || !option.price) return [];
    const place = { site: after.name, weeks: isSingle ? null : option.weeks };
    return compareRows(view.rows(old.price), view.rows(option.price), { ...place, currency: view.currency });
  });
}

function comparePackages(before: ProposalSnapshot, after: ProposalSnapshot, view: View): VersionChange[] {
  if (!before.packagePrice || !after.packagePrice) return [];
  const place = { site: null, weeks: null, currency: view.currency };
  return compareRows(view.rows(before.packagePrice), view.rows(after.packagePrice), place);
}

const rowNames = { net: 'netMinor', fee: 'feeMinor', municipality: 'municipalityMinor' } as const;

function compareRows(
  before: PriceRows,
  after: PriceRows,
  { currency, ...place }: { site: string | null; weeks: number | null; currency: string },
): VersionChange[] {
  return (['net', 'fee', 'municipality'] as const).flatMap((what) => {
    const key = rowNames[what];
    if (before[key] === after[key]) return [];
    const [from, to] = [before[key], after[key]].map((amountMinor) => ({ currency, amountMinor }));
    return from && to ? [{ what, ...place, from, to }] : [];
  });
}

function totalOf(snapshot: ProposalSnapshot): Amount | null {
  const rows = shownFigures(snapshot);
  return rows ? { currency: snapshot.currency, amountMinor: rows.totalMinor } : null;
}

function compareTotals(before: ProposalSnapshot, after: ProposalSnapshot): VersionChange[] {
  const [from, to] = [totalOf(before), totalOf(after)];
  const isSame = from?.amountMinor === to?.amountMinor && from?.currency === to?.currency;
  return isSame ? [] : [{ what: 'total', from, to }];
}

function compareTexts(before: ProposalSnapshot, after: ProposalSnapshot): VersionChange[] {
  const [from, to] = [textsOf(before, after), textsOf(after, before)];
  return (Object.keys(to) as (keyof typeof to)[])
    .filter((what) => (from[what] || null) !== (to[what] || null))
    .map((what) => ({ what, from: from[what] || null, to: to[what] || null }));
}

function textsOf(snapshot: ProposalSnapshot, other: ProposalSnapshot) {
  const { client, brand, seller, kind, language, currency, rate, paymentTerms, notes, vatBasisPoints } = snapshot;
  const isSameCurrency = currency === other.currency;
  return {
    client: client.name,
    contact: client.contactName,
    agency: client.agencyName,
    brand: brand.name,
    seller: seller.name,
    kind,
    language,
    currency,
    // Of two currencies the rates are no change: they are two different things.
    rate: rate && isSameCurrency ? formatRate(rate.perUnitScaled) : null,
    vat: formatScaled(vatBasisPoints, 2),
    payment_terms: paymentTerms,
    notes,
  };
}

const days = /\d{1,2} \p{L}+ \d{4}/gu;

/** Terms name the day a version is valid through, which always differs and is no change of terms. */
function compareTerms(before: ProposalSnapshot, after: ProposalSnapshot): VersionChange[] {
  if (before.language !== after.language || before.currency !== after.currency) return [];
  if (before.paymentTerms !== after.paymentTerms || before.rate?.perUnitScaled !== after.rate?.perUnitScaled) return [];
  const [one, other] = [before, after].map(({ terms }) => terms.join('\n').replace(days, ''));
  return one === other ? [] : [{ what: 'terms' }];
}
