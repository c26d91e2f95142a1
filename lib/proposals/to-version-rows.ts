import type { ItemToStore } from '#db/repositories/proposals.ts';
import { newId } from '#lib/core/ids.ts';
import type { ResolvedContent } from './rules/price-content.ts';
import { figuresInFils } from './rules/whole-figures.ts';
import type { ProposalSnapshot } from './schema/snapshot.ts';

/** The figures of a version that stand in columns of their own. */
export function toVersionColumns(snapshot: ProposalSnapshot) {
  return {
    kind: snapshot.kind,
    currency: snapshot.currency,
    packageNetMinor: snapshot.packagePrice?.base.netMinor ?? null,
    totalMinor: figuresInFils(snapshot)?.totalMinor ?? null,
    issuedOn: snapshot.issuedOn,
    validThrough: snapshot.validThrough,
    snapshot,
  };
}

/** The location rows of a version with their options, as they are stored. */
export function toItemRows(versionId: string, resolved: ResolvedContent, snapshot: ProposalSnapshot): ItemToStore[] {
  return snapshot.sites.map((site, position) => {
    const itemId = newId('item');
    const lines = (site.options[0]?.price ?? snapshot.packagePrice)?.lines ?? [];
    const fee = lines.find((line) => line.siteIndex === position && line.kind.endsWith('_fee'));
    return {
      id: itemId,
      versionId,
      locationId: site.locationId,
      position,
      startsOn: site.startsOn,
      spots: site.spots,
      feeMinor: fee?.netMinor ?? 0,
      options: site.options.map((option, index) => ({
        id: newId('option'),
        itemId,
        position: index,
        weeks: option.weeks,
        endsOn: option.endsOn,
        netMinor: option.price?.base.netMinor ?? null,
        netSource: resolved.sites[position]?.options[index]?.source ?? null,
        enteredCurrency: option.entered?.currency ?? null,
        enteredMinor: option.entered?.amountMinor ?? null,
        totalMinor: option.price?.base.totalMinor ?? null,
      })),
    };
  });
}

/** What the list's search looks through, lower case. */
export function searchTextOf({ number, client, title, sites }: ProposalSnapshot): string {
  const names = sites.flatMap((site) => [site.name, site.nameAr, site.city, site.area]);
  const people = [client.name, client.contactName ?? '', client.agencyName ?? ''];
  return [number, ...people, title, ...names].join(' ').toLowerCase();
}
