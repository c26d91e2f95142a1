import { adminSectionsOf } from '#app/(admin)/admin/sections.ts';
import type { NavItem } from '#components/layout/nav-item.ts';
import { type Ctx, may } from '#lib/auth/context.ts';
import type { KnownPermission } from '#lib/auth/permission-table.ts';

const areas: readonly (NavItem & { permission?: KnownPermission })[] = [
  { area: 'home', href: '/' },
  { area: 'chat', href: '/chat', permission: 'assistant:use' },
  { area: 'proposals', href: '/proposals', permission: 'proposals:read' },
  { area: 'inventory', href: '/inventory', permission: 'locations:read' },
  { area: 'companies', href: '/companies', permission: 'crm:read_companies' },
];

/** The areas a person may enter, in the order of the day's work. */
export function navigationOf(ctx: Ctx): NavItem[] {
  const open = areas
    .filter(({ permission }) => !permission || may(ctx, permission))
    .map(({ area, href }): NavItem => ({ area, href }));
  return adminSectionsOf(ctx).length > 0 ? [...open, { area: 'admin', href: '/admin' }] : open;
}
