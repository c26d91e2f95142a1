import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { createRoleAction, updateRoleAction } from '#app/(admin)/admin/roles/actions.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { RoleEditor } from '#components/roles/role-editor.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { getRole } from '#lib/roles/get-role.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('roles'))('create') };
}

type NewRolePageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewRolePage({ searchParams }: NewRolePageProps) {
  const [ctx, { from }, t] = await Promise.all([requireSignedIn(), searchParams, getTranslations('roles')]);
  if (!may(ctx, 'roles:update') || !may(ctx, 'roles:read')) return <DeniedState />;
  const original = typeof from === 'string' ? await getRole(ctx, { role: from }).catch(unlessKnown) : undefined;
  const start = original
    ? {
        name: t('copyOf', { name: original.name }).slice(0, 60),
        description: original.description,
        permissions: original.permissions,
      }
    : { name: '', description: '', permissions: [] };
  return (
    <Page>
      <PageHeader
        title={t('create')}
        description={original ? t('copyText', { name: original.name }) : t('newText')}
        crumbs={[{ label: t('title'), href: '/admin/roles' }]}
      />
      <RoleEditor stored={null} start={start} holders={null} create={createRoleAction} update={updateRoleAction} />
    </Page>
  );
}

/** An address may name a role that is gone: then the page begins with nothing. */
function unlessKnown(error: unknown): undefined {
  if (error instanceof AppError && ['not_found', 'invalid_input'].includes(error.code)) return undefined;
  throw error;
}
