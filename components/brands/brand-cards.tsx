import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { Badge } from '#components/ui/badge.tsx';
import type { BrandDetailDto } from '#lib/brands/schema.ts';
import { BrandLogo } from './brand-logo.tsx';

/** The selling companies, each with its face and the deck that its proposals are made from. */
export function BrandCards({ brands }: { brands: readonly BrandDetailDto[] }) {
  const t = useTranslations('brands');
  if (brands.length === 0) return <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>;
  return (
    <ul className="grid gap-5 sm:grid-cols-2">
      {brands.map((brand) => (
        <li key={brand.id}>
          <Link
            href={`/admin/brands/${brand.key}`}
            className="group block overflow-hidden rounded-lg border bg-surface shadow-sm transition-shadow hover:shadow-md"
          >
            <BrandLogo brand={brand} className="h-36 w-full" />
            <span className="block h-1" style={{ backgroundColor: `#${brand.accentColour}` }} />
            <span className="flex items-center justify-between gap-4 px-5 py-4">
              <span className="min-w-0">
                <bdi className="block truncate text-lg font-semibold">{brand.name}</bdi>
                <bdi className="block truncate text-sm text-muted">{brand.legalName}</bdi>
                <span className="mt-3 block">
                  <Badge tone={brand.activeVersion ? 'accent' : 'neutral'}>
                    {brand.activeVersion ? t('ownDeck', { version: String(brand.activeVersion) }) : t('builtInDeck')}
                  </Badge>
                </span>
              </span>
              <ChevronRight
                className="size-5 shrink-0 text-muted transition-transform group-hover:translate-x-0.5 rtl:-scale-x-100 rtl:group-hover:-translate-x-0.5"
                aria-hidden="true"
              />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
