import { FileSpreadsheet } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FileLink } from '#components/layout/file-link.tsx';
import { ListSearch } from '#components/layout/list-search.tsx';
import { SavedViewsButton } from '#components/layout/saved-views-button.tsx';
import type { SavedViewsDialogProps } from '#components/layout/saved-views-dialog.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { cn } from '#lib/core/cn.ts';
import type { FilterSheetProps } from './filter-sheet.tsx';
import { FiltersButton } from './filters-button.tsx';
import { exportHref, listHref, placeQuery } from './list-href.ts';

export type ListToolsProps = Omit<FilterSheetProps, 'open' | 'onOpenChange'> & {
  views: Pick<SavedViewsDialogProps, 'views' | 'saveAction' | 'renameAction' | 'deleteAction'>;
};

/** Search, filters, kept views and the file of what is shown. */
export function ListTools({ views, place, ...choices }: ListToolsProps) {
  const t = useTranslations('proposalList');
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ListSearch
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        clearLabel={t('search.clear')}
        search={place.search ?? ''}
        href={listHref({ ...place, search: undefined, cursor: undefined })}
      />
      <FiltersButton place={place} {...choices} />
      <SavedViewsButton list="proposals" href={listHref({})} query={placeQuery(place)} {...views} />
      <FileLink
        href={exportHref(place)}
        icon={<FileSpreadsheet aria-hidden="true" />}
        className={cn(buttonClass({ variant: 'ghost' }), 'lg:ms-auto')}
      >
        {t('export')}
      </FileLink>
    </div>
  );
}
