import { Plus, Upload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { ExportMenu } from './export-menu.tsx';
import { exportHref, type LocationPlace } from './location-href.ts';

/** What can be done with the whole list. */
export function ListActions({ place, mayCreate }: { place: LocationPlace; mayCreate: boolean }) {
  const t = useTranslations('inventory.actions');
  return (
    <>
      <ExportMenu
        label={t('export')}
        note={t('exportNote')}
        files={[
          { label: t('exportXlsx'), href: exportHref(place, 'xlsx') },
          { label: t('exportCsv'), href: exportHref(place, 'csv') },
        ]}
      />
      {mayCreate ? (
        <>
          <ButtonLink href="/inventory/import">
            <Upload aria-hidden="true" /> {t('import')}
          </ButtonLink>
          <ButtonLink href="/inventory/new" variant="primary">
            <Plus aria-hidden="true" /> {t('new')}
          </ButtonLink>
        </>
      ) : null}
    </>
  );
}
