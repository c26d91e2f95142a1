import { type Entry, page } from '../entry.ts';

/** The pages of the panel for admins. */
export const panelPages: readonly Entry[] = [
  page('/admin', ['settings:read', 'audit:read']),
  page('/admin/audit', 'audit:read'),
  page('/admin/audit/[eventId]', 'audit:read', { at: () => ({ eventId: 'none' }), missing: true }),
  page('/admin/brands', 'settings:read'),
  page('/admin/brands/[key]', 'settings:read', { at: () => ({ key: 'none' }), missing: true }),
];

/** Its server actions. */
export const panelActions: readonly Entry[] = [];
