import type { JSONValue } from 'ai';
import { formatDate } from '#lib/core/dates.ts';
import { formatAmounts, formatMoney } from '#lib/core/money.ts';
import type { ProposalContent } from '#lib/proposals/schema/content.ts';
import type { Price, PriceRows, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';
import type { ProposalDto, ProposalListItem, QuoteDto } from '#lib/proposals/schema.ts';
import type { Stored } from './schema.ts';

type Priced = { currency: string; sites: SnapshotSite[]; packagePrice: Price | null; grandTotal: PriceRows | null };

/** A proposal as a model sees it: its figures as text, and its content so that later changes have something to change. */
export function viewProposal(proposal: Stored<ProposalDto>): JSONValue {
  const { number, version, snapshot, notes, content, actions } = proposal;
  return {
    number,
    version: version.version,
    status: version.status,
    client: snapshot.client.name,
    ...viewPrices(snapshot),
    paymentTerms: snapshot.paymentTerms,
    validThrough: formatDate(snapshot.validThrough),
    notes,
    actions,
    content: nameLocations(content, snapshot.sites) as JSONValue,
  };
}

/** The stored content keeps ids; whoever changes it by words needs names. */
function nameLocations(content: ProposalContent, sites: readonly SnapshotSite[]): ProposalContent {
  const names = content.sites.map((site, index) => ({ ...site, location: sites[index]?.name ?? site.location }));
  return { ...content, sites: names };
}

/** A quote as a model sees it. */
export function viewQuote(quote: Stored<QuoteDto>): JSONValue {
  return { ...viewPrices(quote), notes: quote.notes };
}

/** A page of the list as a model sees it: a line per proposal, and whether there is more. */
export function viewProposalList(list: { items: Stored<ProposalListItem>[]; nextCursor: string | null }): JSONValue {
  return {
    items: list.items.map((item) => ({
      number: item.number,
      version: item.version,
      status: item.status,
      client: item.clientName,
      sites: item.siteNames,
      startsOn: formatDate(item.startsOn),
      total: `${item.totalMinor === null ? 'from ' : ''}${formatMoney(item.fromTotalMinor, item.currency)}`,
    })),
    more: list.nextCursor !== null,
  };
}

function viewPrices({ currency, sites, packagePrice, grandTotal }: Priced): { [key: string]: JSONValue } {
  return {
    currency,
    sites: sites.map(({ name, startsOn, options }) => ({
      name,
      startsOn: formatDate(startsOn),
      options: options.map((option) => ({
        weeks: option.weeks,
        endsOn: formatDate(option.endsOn),
        ...(option.price ? viewRows(option.price.shown, currency) : {}),
      })),
    })),
    ...(packagePrice ? { packageTotal: viewRows(packagePrice.shown, currency).total } : {}),
    ...(grandTotal ? { grandTotal: viewRows(grandTotal, currency).total } : {}),
  };
}

function viewRows(rows: PriceRows, currency: string) {
  const order = [rows.netMinor, rows.feeMinor, rows.municipalityMinor, rows.vatMinor, rows.totalMinor];
  const [net = '', fee = '', municipality = '', vat = '', total = ''] = formatAmounts(order, currency);
  return { net, fee, municipality, vat, total };
}
