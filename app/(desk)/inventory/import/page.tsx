import { FileDown } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ImportDesk } from '#components/inventory/import/import-desk.tsx';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { ButtonLink, DownloadLink } from '#components/ui/button-link.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inventory'))('import.title') };
}

export default async function ImportLocationsPage() {
  const [ctx, t] = await Promise.all([requireSignedIn(), getTranslations('inventory')]);
  if (!may(ctx, 'locations:create') || !may(ctx, 'locations:update')) {
    return <DeniedState actions={<ButtonLink href="/inventory">{t('page.back')}</ButtonLink>} />;
  }
  return (
    <Page width="narrow">
      <PageHeader
        title={t('import.title')}
        description={t('import.description')}
        crumbs={[{ label: t('title'), href: '/inventory' }]}
        actions={
          <DownloadLink href="/api/desk/locations/template">
            <FileDown aria-hidden="true" /> {t('import.template')}
          </DownloadLink>
        }
      />
      <ImportDesk />
    </Page>
  );
}
