import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { locationHref } from '#components/inventory/list/location-href.ts';
import { useLocationWords } from '#components/layout/location-words.ts';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import type { LocationDto } from '#lib/inventory/schema.ts';

type LocationSubpageProps = {
  location: Pick<LocationDto, 'key' | 'nameEn' | 'nameAr'>;
  title: string;
  description?: string;
  children: ReactNode;
};

/** A page below that of a location, where one part of it is changed. */
export function LocationSubpage({ location, title, description, children }: LocationSubpageProps) {
  const t = useTranslations('inventory');
  const { nameOf } = useLocationWords();
  return (
    <Page width="narrow">
      <PageHeader
        title={title}
        description={description}
        crumbs={[
          { label: t('title'), href: '/inventory' },
          { label: nameOf(location), href: locationHref(location.key) },
        ]}
      />
      {children}
    </Page>
  );
}
