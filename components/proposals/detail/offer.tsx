import { Card } from '#components/ui/card.tsx';
import { formatCount, formatScaled } from '#lib/core/format.ts';
import type { ProposalSnapshot, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';
import { LineSources } from './line-sources.tsx';
import { PackageFigures } from './package-figures.tsx';
import { SiteCard } from './site-card.tsx';
import { SiteFigures } from './site-figures.tsx';

/** Each location with its figures; a package's locations first, then the one table of all of them. */
export function Offer({ snapshot }: { snapshot: ProposalSnapshot }) {
  const { sites, packagePrice, currency } = snapshot;
  const vatLabel = `VAT ${formatScaled(snapshot.vatBasisPoints, 2)} %`;
  return (
    <>
      {sites.map((site) => (
        <SiteCard key={`${site.locationId} ${site.startsOn}`} site={site}>
          {packagePrice ? null : (
            <>
              <SiteFigures site={site} currency={currency} vatLabel={vatLabel} />
              <LineSources prices={pricesOf(site)} />
            </>
          )}
        </SiteCard>
      ))}
      {packagePrice ? (
        <Card flush title="Package">
          <PackageFigures sites={sites} price={packagePrice} currency={currency} vatLabel={vatLabel} />
          <LineSources prices={[{ price: packagePrice }]} siteNames={sites.map((site) => site.name)} />
        </Card>
      ) : null}
    </>
  );
}

function pricesOf({ options }: SnapshotSite) {
  return options.flatMap(({ weeks, price }) =>
    price ? [options.length > 1 ? { title: formatCount(weeks, 'week'), price } : { price }] : [],
  );
}
