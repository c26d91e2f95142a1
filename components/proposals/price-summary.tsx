import { useLocale, useTranslations } from 'next-intl';
import { SitePhoto } from '#components/layout/site-photo.tsx';
import { siteKey } from '#components/proposals/site-key.ts';
import { formatDate } from '#lib/core/dates.ts';
import { formatMoney } from '#lib/core/money.ts';
import { siteName } from '#lib/proposals/rules/reader-words.ts';
import { shownFigures } from '#lib/proposals/rules/whole-figures.ts';
import type { Price, PriceRows, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';
import { Amount } from './amount.tsx';

type Priced = {
  currency: string;
  sites: SnapshotSite[];
  packagePrice: Price | null;
  grandTotal: PriceRows | null;
};

/** Each location with its dates and one total per option, then what all of it comes to. */
export function PriceSummary({ price }: { price: Priced }) {
  const { currency, sites, packagePrice } = price;
  const t = useTranslations('proposals');
  const total = sites.length > 1 ? shownFigures(price)?.totalMinor : undefined;
  return (
    <div className="grid gap-4">
      <ul className="grid gap-4">
        {sites.map((site) => (
          <SiteRow key={siteKey(site)} site={site} currency={currency} />
        ))}
      </ul>
      {total === undefined ? null : (
        <div className="flex items-baseline justify-between gap-4 border-t pt-3">
          <span className="text-sm font-medium">{packagePrice ? t('packageTotal') : t('totalOfAll')}</span>
          <Amount text={formatMoney(total, currency)} size="lg" />
        </div>
      )}
      <p className="text-xs text-muted">{t('totalsInclude')}</p>
    </div>
  );
}

function SiteRow({ site, currency }: { site: SnapshotSite; currency: string }) {
  const t = useTranslations('proposals');
  const locale = useLocale();
  return (
    <li className="flex gap-4">
      <SitePhoto
        fileId={site.photoFileId}
        alt={siteName(site, locale)}
        className="aspect-3/2 w-24 self-start max-sm:hidden"
      />
      <div className="min-w-0 flex-1">
        <p className="font-medium wrap-break-word">{siteName(site, locale)}</p>
        <ul className="mt-1 grid gap-1">
          {site.options.map((option) => (
            <li key={option.weeks} className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="text-sm text-muted">
                {t('weeks', { count: option.weeks })} · {formatDate(site.startsOn, locale)} –{' '}
                {formatDate(option.endsOn, locale)}
              </span>
              {option.price ? (
                <Amount text={formatMoney(option.price.shown.totalMinor, currency)} className="font-semibold" />
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
