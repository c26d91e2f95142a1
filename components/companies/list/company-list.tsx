import { Building2, ChevronsLeft, Plus, SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useIndustryName } from '#components/companies/use-industry-name.ts';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { type CompanyListItem, companyKinds, companySorts } from '#lib/companies/schema.ts';
import { CompaniesTable } from './companies-table.tsx';
import { CompanyCards } from './company-cards.tsx';
import { CompanyFilters } from './company-filters.tsx';
import { type CompanyPlace, companiesHref, isFiltered } from './company-href.ts';

type CompanyListProps = {
  place: CompanyPlace;
  items: readonly CompanyListItem[];
  nextCursor: string | null;
  /** Those that companies have. */
  industries: readonly string[];
  mayCreate: boolean;
};

/** One page of companies with search and filters; its whole state is the address. */
export function CompanyList({ place, items, nextCursor, industries, mayCreate }: CompanyListProps) {
  if (items.length === 0 && !isFiltered(place) && !place.cursor) return <NoCompanies mayCreate={mayCreate} />;
  return (
    <div className="grid gap-5">
      <Filters place={place} industries={industries} />
      <KindTabs place={place} />
      {items.length > 0 ? (
        <>
          <CompaniesTable items={items} />
          <CompanyCards items={items} />
          <Paging place={place} nextCursor={nextCursor} />
        </>
      ) : (
        <NothingFits />
      )}
    </div>
  );
}

function Filters({ place, industries }: Pick<CompanyListProps, 'place' | 'industries'>) {
  const t = useTranslations('companies.sorts');
  const nameOf = useIndustryName();
  return (
    <CompanyFilters
      place={place}
      industries={industries.map((industry) => ({ value: industry, label: nameOf(industry) }))}
      sorts={companySorts.map((sort) => ({ value: sort, label: t(sort) }))}
    />
  );
}

function KindTabs({ place }: { place: CompanyPlace }) {
  const t = useTranslations('companies.tabs');
  const tabOf = (kind: CompanyPlace['kind'], label: string) => ({
    label,
    href: companiesHref({ ...place, kind, cursor: undefined }),
    active: place.kind === kind,
  });
  const tabs = [tabOf(undefined, t('all')), ...companyKinds.map((kind) => tabOf(kind, t(kind)))];
  return <LinkTabs label={t('label')} tabs={tabs} />;
}

function Paging({ place, nextCursor }: Pick<CompanyListProps, 'place' | 'nextCursor'>) {
  const t = useTranslations('companies.paging');
  if (!place.cursor && !nextCursor) return null;
  return (
    <nav aria-label={t('label')} className="flex flex-wrap justify-between gap-2">
      {place.cursor ? (
        <ButtonLink href={companiesHref({ ...place, cursor: undefined })} variant="ghost">
          <ChevronsLeft aria-hidden="true" className="rtl:-scale-x-100" /> {t('first')}
        </ButtonLink>
      ) : null}
      {nextCursor ? (
        <ButtonLink href={companiesHref({ ...place, cursor: nextCursor })} className="ms-auto">
          {t('more')}
        </ButtonLink>
      ) : null}
    </nav>
  );
}

function NothingFits() {
  const t = useTranslations('companies.nothing');
  return (
    <EmptyState
      icon={<SearchX />}
      title={t('title')}
      actions={<ButtonLink href={companiesHref({})}>{t('showAll')}</ButtonLink>}
    >
      {t('text')}
    </EmptyState>
  );
}

function NoCompanies({ mayCreate }: { mayCreate: boolean }) {
  const t = useTranslations('companies');
  const create = (
    <ButtonLink href="/companies/new" variant="primary">
      <Plus aria-hidden="true" /> {t('create')}
    </ButtonLink>
  );
  return (
    <EmptyState icon={<Building2 />} title={t('empty.title')} actions={mayCreate ? create : null}>
      {mayCreate ? t('empty.text') : t('empty.textReader')}
    </EmptyState>
  );
}
