import type { AdminSection } from '#components/admin/admin-section.ts';
import { type Ctx, may } from '#lib/auth/context.ts';
import type { KnownPermission } from '#lib/auth/permission-table.ts';

/** The pages of the panel in their order; any one of the permissions opens one. */
const sections: readonly (AdminSection & { permissions: readonly KnownPermission[] })[] = [
  { name: 'users', href: '/admin/users', permissions: ['users:read'] },
  { name: 'roles', href: '/admin/roles', permissions: ['roles:read'] },
  { name: 'teams', href: '/admin/teams', permissions: ['teams:read'] },
  { name: 'apiKeys', href: '/admin/api-keys', permissions: ['api_keys:read'] },
  { name: 'audit', href: '/admin/audit', permissions: ['audit:read'] },
  { name: 'jobs', href: '/admin/jobs', permissions: ['settings:read'] },
  { name: 'settings', href: '/admin/settings', permissions: ['settings:read'] },
  { name: 'brands', href: '/admin/brands', permissions: ['settings:read'] },
];

const overview: AdminSection = { name: 'overview', href: '/admin' };

/** The pages of the panel that a person may enter; the overview comes with the first of them. */
export function adminSectionsOf(ctx: Ctx): AdminSection[] {
  const open = sections
    .filter(({ permissions }) => permissions.some((one) => may(ctx, one)))
    .map(({ name, href }): AdminSection => ({ name, href }));
  return open.length > 0 ? [overview, ...open] : [];
}
