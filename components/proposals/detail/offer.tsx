import { useLocale, useTranslations } from 'next-intl';
import { siteKey } from '#components/proposals/site-key.ts';
import { Card } from '#components/ui/card.tsx';
import { formatScaled } from '#lib/core/format.ts';
import { siteName } from '#lib/proposals/rules/reader-words.ts';
import type { ProposalSnapshot, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';
import { LineSources } from './line-sources.tsx';
import { PackageFigures } from './package-figures.tsx';
import { SiteCard } from './site-card.tsx';
import { SiteFigures } from './site-figures.tsx';

/** Each location with its figures; a package's locations first, then the one table of all of them. */
export function Offer({ snapshot }: { snapshot: ProposalSnapshot }) {
  const t = useTranslations('proposals');
  const locale = useLocale();
  const { sites, packagePrice, currency } = snapshot;
  const vatLabel = t('lines.vat', { percent: formatScaled(snapshot.vatBasisPoints, 2) });
  const pricesOf = ({ options }: SnapshotSite) =>
    options.flatMap(({ weeks, price }) =>
      price ? [options.length > 1 ? { title: t('weeks', { count: weeks }), price } : { price }] : [],
    );
  return (
    <>
      {sites.map((site) => (
        <SiteCard key={siteKey(site)} site={site}>
          {packagePrice ? null : (
            <>
              <SiteFigures site={site} currency={currency} vatLabel={vatLabel} />
              <LineSources prices={pricesOf(site)} />
            </>
          )}
        </SiteCard>
      ))}
      {packagePrice ? (
        <Card flush title={t('kinds.combined')}>
          <PackageFigures sites={sites} price={packagePrice} currency={currency} vatLabel={vatLabel} />
          <LineSources prices={[{ price: packagePrice }]} siteNames={sites.map((site) => siteName(site, locale))} />
        </Card>
      ) : null}
    </>
  );
}
