import { ChevronRight, Plus, SearchX } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { ListPaging } from '#components/layout/list-paging.tsx';
import { ListSearch } from '#components/layout/list-search.tsx';
import { useRoleName } from '#components/layout/use-role-names.ts';
import { Badge } from '#components/ui/badge.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Card } from '#components/ui/card.tsx';
import type { RoleListItem } from '#lib/roles/schema.ts';
import { type RolePlace, roleHref, rolesHref } from './role-href.ts';

type RoleListProps = { place: RolePlace; items: readonly RoleListItem[]; nextCursor: string | null };

/** Roles by name with how much they give and how many people hold them. */
export function RoleList({ place, items, nextCursor }: RoleListProps) {
  const t = useTranslations('roles');
  return (
    <div className="grid gap-5">
      <ListSearch
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        clearLabel={t('search.clear')}
        search={place.search ?? ''}
        href={rolesHref({})}
      />
      {items.length > 0 ? (
        <Card flush>
          <ul className="divide-y">
            {items.map((role) => (
              <RoleRow key={role.id} role={role} />
            ))}
          </ul>
        </Card>
      ) : (
        <EmptyState
          icon={<SearchX />}
          title={t('nothing.title')}
          actions={<ButtonLink href={rolesHref({})}>{t('nothing.showAll')}</ButtonLink>}
        >
          {t('nothing.text')}
        </EmptyState>
      )}
      <ListPaging
        firstHref={place.cursor ? rolesHref({ search: place.search }) : null}
        nextHref={nextCursor ? rolesHref({ ...place, cursor: nextCursor }) : null}
      />
    </div>
  );
}

function RoleRow({ role }: { role: RoleListItem }) {
  const t = useTranslations('roles');
  const nameOf = useRoleName();
  const description = role.isSystem ? t(`systemDescriptions.${role.key as SystemKey}`) : role.description;
  return (
    <li className="group relative flex items-center gap-4 px-5 py-4 transition-colors hover:bg-hover">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <Link href={roleHref(role)} className="font-medium -outline-offset-2 after:absolute after:inset-0">
            <bdi>{nameOf(role)}</bdi>
          </Link>
          <Badge tone={role.isSystem ? 'outline' : 'accent'}>{t(role.isSystem ? 'system' : 'custom')}</Badge>
        </p>
        {description ? (
          <p className="mt-0.5 text-sm text-muted wrap-anywhere">
            <bdi>{description}</bdi>
          </p>
        ) : null}
        <p className="mt-1 text-sm text-muted tabular-nums sm:hidden">
          {t('permissionCount', { count: role.permissionCount })} · {t('holderCount', { count: role.holders })}
        </p>
      </div>
      <p className="w-32 text-end text-sm text-muted tabular-nums max-sm:hidden">
        {t('permissionCount', { count: role.permissionCount })}
      </p>
      <p className="w-28 text-end text-sm tabular-nums max-sm:hidden">{t('holderCount', { count: role.holders })}</p>
      <ChevronRight className="size-4.5 shrink-0 text-muted rtl:-scale-x-100" aria-hidden="true" />
    </li>
  );
}

type SystemKey = 'admin' | 'head_of_sales' | 'user' | 'coordinator' | 'finance' | 'viewer';

export function NewRoleButton() {
  const t = useTranslations('roles');
  return (
    <ButtonLink href="/admin/roles/new" variant="primary">
      <Plus aria-hidden="true" /> {t('create')}
    </ButtonLink>
  );
}
