'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { ListSearch } from '#components/layout/list-search.tsx';
import { PlainSelect } from '#components/ui/plain-select.tsx';
import type { SelectOption } from '#components/ui/select.tsx';
import type { CompanySort } from '#lib/companies/schema.ts';
import { type CompanyPlace, companiesHref } from './company-href.ts';

const every = 'every';

type CompanyFiltersProps = {
  place: CompanyPlace;
  /** In the reader's language. */
  industries: readonly SelectOption[];
  sorts: readonly SelectOption[];
};

/** Search, industry and order of the list; all of it lives in the address. */
export function CompanyFilters({ place, industries, sorts }: CompanyFiltersProps) {
  const t = useTranslations('companies');
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const go = (change: CompanyPlace) =>
    startTransition(() => router.replace(companiesHref({ ...place, cursor: undefined, ...change }), { scroll: false }));
  return (
    <div aria-busy={pending} className="flex flex-wrap gap-3">
      <ListSearch
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        clearLabel={t('search.clear')}
        search={place.search ?? ''}
        href={companiesHref({ ...place, search: undefined, cursor: undefined })}
      />
      <PlainSelect
        aria-label={t('industry')}
        value={place.industry ?? every}
        options={[{ value: every, label: t('anyIndustry') }, ...industries]}
        onValueChange={(industry) => go({ industry: industry === every ? undefined : industry })}
        className="w-auto min-w-40 flex-1 sm:flex-none"
      />
      <PlainSelect
        aria-label={t('sort')}
        value={place.sort ?? 'name'}
        options={sorts}
        onValueChange={(sort) => go({ sort: sort as CompanySort })}
        className="w-auto min-w-40 flex-1 sm:ms-auto sm:flex-none"
      />
    </div>
  );
}
