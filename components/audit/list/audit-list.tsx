import { ChevronsLeft, ScrollText, SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { ListSearch } from '#components/layout/list-search.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { type AuditEventDto, type AuditPerson, auditOutcomes } from '#lib/audit-trail/schema.ts';
import { type AuditPlace, auditHref, isFiltered } from './audit-href.ts';
import { AuditRows } from './audit-rows.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FiltersButton } from './filters-button.tsx';

type AuditListProps = {
  place: AuditPlace;
  items: readonly AuditEventDto[];
  nextCursor: string | null;
  people: readonly AuditPerson[];
  timeZone: string;
};

/** One page of the trail with search and filters; its whole state is the address. */
export function AuditList({ place, items, nextCursor, people, timeZone }: AuditListProps) {
  const t = useTranslations('audit');
  if (items.length === 0 && !isFiltered(place) && !place.cursor) {
    return (
      <EmptyState icon={<ScrollText />} title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap gap-3">
        <ListSearch
          label={t('search.label')}
          placeholder={t('search.placeholder')}
          clearLabel={t('search.clear')}
          search={place.search ?? ''}
          href={auditHref({ ...place, search: undefined, cursor: undefined })}
        />
        <FiltersButton place={place} people={people} />
      </div>
      <OutcomeTabs place={place} />
      <FilterChips place={place} people={people} items={items} />
      {items.length > 0 ? <AuditRows items={items} timeZone={timeZone} /> : <NothingFits />}
      <Paging place={place} nextCursor={nextCursor} />
    </div>
  );
}

function OutcomeTabs({ place }: { place: AuditPlace }) {
  const t = useTranslations('audit.tabs');
  const tabOf = (outcome: AuditPlace['outcome'], label: string) => ({
    label,
    href: auditHref({ ...place, outcome, cursor: undefined }),
    active: place.outcome === outcome,
  });
  const tabs = [tabOf(undefined, t('all')), ...auditOutcomes.map((one) => tabOf(one, t(one)))];
  return <LinkTabs label={t('label')} tabs={tabs} />;
}

function Paging({ place, nextCursor }: Pick<AuditListProps, 'place' | 'nextCursor'>) {
  const t = useTranslations('audit.paging');
  if (!place.cursor && !nextCursor) return null;
  return (
    <nav aria-label={t('label')} className="flex flex-wrap justify-between gap-2">
      {place.cursor ? (
        <ButtonLink href={auditHref({ ...place, cursor: undefined })} variant="ghost">
          <ChevronsLeft aria-hidden="true" className="rtl:-scale-x-100" /> {t('first')}
        </ButtonLink>
      ) : null}
      {nextCursor ? (
        <ButtonLink href={auditHref({ ...place, cursor: nextCursor })} className="ms-auto">
          {t('more')}
        </ButtonLink>
      ) : null}
    </nav>
  );
}

function NothingFits() {
  const t = useTranslations('audit.nothingFits');
  return (
    <EmptyState
      icon={<SearchX />}
      title={t('title')}
      actions={<ButtonLink href={auditHref({})}>{t('showAll')}</ButtonLink>}
    >
      {t('text')}
    </EmptyState>
  );
}
