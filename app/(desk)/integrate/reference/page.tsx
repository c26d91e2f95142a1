import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProblemCodes } from '#components/integrate/problem-codes.tsx';
import { ReferenceContents } from '#components/integrate/reference-contents.tsx';
import { ReferenceView } from '#components/integrate/reference-view.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { DownloadLink } from '#components/ui/button-link.tsx';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { apiReference } from '#lib/http/api/reference.ts';
import { listProblemCodes } from '#lib/http/problem.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('integrate.ref'))('title') };
}

export default async function ReferencePage() {
  const [, t, integrate] = await Promise.all([
    requireSignedIn(),
    getTranslations('integrate.ref'),
    getTranslations('integrate'),
  ]);
  const groups = apiReference();
  return (
    <Page>
      <PageHeader
        title={t('title')}
        description={t('description')}
        crumbs={[{ label: integrate('title'), href: '/integrate' }]}
        actions={<DownloadLink href="/api/openapi.json">{integrate('document')}</DownloadLink>}
      />
      <div className="grid items-start gap-8 lg:grid-cols-[11rem_minmax(0,1fr)]">
        <ReferenceContents groups={groups} />
        <div className="grid min-w-0 gap-10">
          <ReferenceView groups={groups} />
          <ProblemCodes codes={listProblemCodes()} />
        </div>
      </div>
    </Page>
  );
}
