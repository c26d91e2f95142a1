import { Copy } from 'lucide-react';
import type { Metadata, Route } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { createRoleAction, deleteRoleAction, updateRoleAction } from '#app/(admin)/admin/roles/actions.ts';
import { DeniedState } from '#components/layout/denied-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { DeleteRoleButton } from '#components/roles/delete-role-button.tsx';
import { HoldersCard } from '#components/roles/holders-card.tsx';
import { RoleEditor } from '#components/roles/role-editor.tsx';
import { RoleView } from '#components/roles/role-view.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { missingPage } from '#lib/http/missing-page.ts';
import { getRole } from '#lib/roles/get-role.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';

type RolePageProps = { params: Promise<{ key: string }> };

const loadRole = cache(async (key: string) => {
  const ctx = await requireSignedIn();
  if (!may(ctx, 'roles:read')) return null;
  return getRole(ctx, { role: decodeURIComponent(key) }).catch((error) => {
    if (error instanceof AppError && ['not_found', 'invalid_input'].includes(error.code)) missingPage();
    throw error;
  });
});

const systemKeys = ['admin', 'head_of_sales', 'user', 'coordinator', 'finance', 'viewer'] as const;

async function nameOf(role: { key: string; name: string }): Promise<string> {
  const t = await getTranslations('shell.roles');
  const known = systemKeys.find((key) => key === role.key);
  return known ? t(known) : role.name;
}

export async function generateMetadata({ params }: RolePageProps): Promise<Metadata> {
  const [role, t] = await Promise.all([loadRole((await params).key), getTranslations('roles')]);
  return { title: role ? await nameOf(role) : t('title') };
}

export default async function RolePage({ params }: RolePageProps) {
  const [ctx, { key }, t] = await Promise.all([requireSignedIn(), params, getTranslations('roles')]);
  const role = await loadRole(key);
  if (!role) return <DeniedState />;
  const [{ timeZone }, name] = await Promise.all([getBusinessSettings(ctx), nameOf(role)]);
  const mayUpdate = may(ctx, 'roles:update');
  const holders = <HoldersCard role={role} timeZone={timeZone} linksToPeople={may(ctx, 'users:read')} />;
  const { id, version, description, permissions } = role;
  const values = { name: role.name, description, permissions };
  return (
    <Page>
      <PageHeader
        title={name}
        aside={<Badge tone={role.isSystem ? 'outline' : 'accent'}>{t(role.isSystem ? 'system' : 'custom')}</Badge>}
        description={role.isSystem ? t('systemText') : t('customText')}
        crumbs={[{ label: t('title'), href: '/admin/roles' }]}
        actions={
          mayUpdate ? (
            <>
              {role.isSystem ? null : <DeleteRoleButton role={role} action={deleteRoleAction} />}
              <ButtonLink href={`/admin/roles/new?${new URLSearchParams({ from: id })}` as Route}>
                <Copy aria-hidden="true" /> {t('duplicate')}
              </ButtonLink>
            </>
          ) : null
        }
      />
      {role.isSystem || !mayUpdate ? (
        <RoleView permissions={permissions} aside={holders} />
      ) : (
        <RoleEditor
          stored={{ id, version, ...values }}
          start={values}
          holders={role.holderCount}
          aside={holders}
          create={createRoleAction}
          update={updateRoleAction}
        />
      )}
    </Page>
  );
}
