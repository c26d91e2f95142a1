import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SitePhoto } from '#components/layout/site-photo.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { placeInArabic } from '#lib/inventory/rules/place-in-arabic.ts';
import { siteDescription, siteName } from '#lib/proposals/rules/reader-words.ts';
import type { SnapshotSite } from '#lib/proposals/schema/snapshot.ts';

/** A location with its photo; its figures below where it stands alone. */
export function SiteCard({ site, children }: { site: SnapshotSite; children?: ReactNode }) {
  const t = useTranslations('proposals');
  const locale = useLocale();
  const name = siteName(site, locale);
  const placeOf = (place: string) => (locale === 'ar' ? placeInArabic(place) : place);
  const only = site.options.length === 1 ? site.options[0] : undefined;
  return (
    <section className="overflow-hidden rounded-lg border bg-surface shadow-sm">
      <div className="grid gap-4 p-5 sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-5">
        <SitePhoto
          fileId={site.photoFileId}
          alt={`${name}${t('comma')}${placeOf(site.area)}`}
          width={640}
          className="aspect-3/2 w-full self-start"
        />
        <div className="min-w-0">
          <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
            <h2 className="min-w-0 text-lg font-semibold wrap-anywhere">{name}</h2>
            <Badge tone="outline">{t(`siteKinds.${site.kind}`)}</Badge>
          </div>
          <p className="text-sm text-muted">
            {placeOf(site.area)}
            {t('comma')}
            {placeOf(site.city)}
          </p>
          <p className="mt-2 text-sm wrap-anywhere">
            <RuleText>{siteDescription(site, locale)}</RuleText>
          </p>
          <p className="mt-2 text-sm font-medium tabular-nums">
            {only
              ? `${formatDate(site.startsOn, locale)} – ${formatDate(only.endsOn, locale)} · ${t('weeks', { count: only.weeks })}`
              : t('starts', { day: formatDate(site.startsOn, locale) })}
          </p>
        </div>
      </div>
      {children ? <div className="border-t">{children}</div> : null}
    </section>
  );
}
