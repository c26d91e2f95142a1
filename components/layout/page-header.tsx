import { ChevronRight } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Crumb = { label: string; href: Route };

type PageHeaderProps = {
  title: string;
  /** Beside the title, like a state badge. */
  aside?: ReactNode;
  description?: ReactNode;
  /** The pages above this one. */
  crumbs?: readonly Crumb[];
  actions?: ReactNode;
};

export function PageHeader({ title, aside, description, crumbs = [], actions }: PageHeaderProps) {
  const t = useTranslations('shell');
  return (
    <header className="grid gap-2">
      {crumbs.length > 0 ? (
        <nav aria-label={t('breadcrumb')}>
          <ol className="flex flex-wrap items-center gap-1 text-sm text-muted wrap-anywhere">
            {crumbs.map((crumb) => (
              <li key={crumb.href} className="flex items-center gap-1">
                <Link href={crumb.href} className="rounded-sm hover:text-ink hover:underline">
                  {crumb.label}
                </Link>
                <ChevronRight className="size-3.5 rtl:-scale-x-100" aria-hidden="true" />
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="min-w-0 text-2xl font-semibold wrap-anywhere">{title}</h1>
            {aside}
          </div>
          {description ? <p className="mt-1 max-w-2xl text-muted wrap-anywhere">{description}</p> : null}
        </div>
        {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </header>
  );
}
