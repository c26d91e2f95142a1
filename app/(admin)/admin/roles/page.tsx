import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { ListPlaceInAddress } from '#components/layout/list-place.ts';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { rolesHref } from '#components/roles/role-href.ts';
import { NewRoleButton, RoleList } from '#components/roles/role-list.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { listRoles } from '#lib/roles/list-roles.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('roles'))('title') };
}

type RolesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RolesPage({ searchParams }: RolesPageProps) {
  const [ctx, query, t] = await Promise.all([requireSignedIn(), searchParams, getTranslations('roles')]);
  if (!may(ctx, 'roles:read')) return <DeniedState />;
  const place = ListPlaceInAddress.parse(query);
  const { items, nextCursor } = await listRoles(ctx, place).catch((error) => {
    if (error instanceof AppError && error.code === 'invalid_input' && place.cursor) {
      redirect(rolesHref({ search: place.search }));
    }
    throw error;
  });
  return (
    <Page>
      <PageHeader
        title={t('title')}
        description={t('intro')}
        actions={may(ctx, 'roles:update') ? <NewRoleButton /> : null}
      />
      <RoleList place={place} items={items} nextCursor={nextCursor} />
    </Page>
  );
}
