import { ChevronsLeft } from 'lucide-react';
import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';

/** Under a list that goes on: back to its first page, on to the next one. */
export function ListPaging({ firstHref, nextHref }: { firstHref: Route | null; nextHref: Route | null }) {
  const t = useTranslations('shell.paging');
  if (!firstHref && !nextHref) return null;
  return (
    <nav aria-label={t('label')} className="flex flex-wrap justify-between gap-2">
      {firstHref ? (
        <ButtonLink href={firstHref} variant="ghost">
          <ChevronsLeft aria-hidden="true" className="rtl:-scale-x-100" /> {t('first')}
        </ButtonLink>
      ) : null}
      {nextHref ? (
        <ButtonLink href={nextHref} className="ms-auto">
          {t('more')}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
