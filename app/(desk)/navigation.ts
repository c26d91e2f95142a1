import type { Route } from 'next';
import type { NavItem } from '#components/layout/nav-item.ts';
import { type Ctx, may } from '#lib/auth/context.ts';
import type { KnownPermission } from '#lib/auth/permission-table.ts';

const areas: readonly (NavItem & { permission: KnownPermission })[] = [
  { label: 'Chat', href: '/chat', icon: 'chat', permission: 'assistant:use' },
  { label: 'Proposals', href: '/proposals', icon: 'proposals', permission: 'proposals:read' },
  { label: 'Inventory', href: '/inventory', icon: 'inventory', permission: 'locations:read' },
];

/** The areas a person may enter, in the order of the day's work. */
export function navigationOf(ctx: Ctx): NavItem[] {
  return areas.filter((area) => may(ctx, area.permission)).map(({ label, href, icon }) => ({ label, href, icon }));
}

/** Where a person starts. */
export function homeOf(ctx: Ctx): Route {
  return navigationOf(ctx)[0]?.href ?? '/proposals';
}
