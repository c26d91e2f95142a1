import { actionsOf, type Entry, page } from '../entry.ts';

/** The pages of the panel for admins. */
export const panelPages: readonly Entry[] = [
  page('/admin', ['settings:read', 'audit:read']),
  page('/admin/api-keys', 'api_keys:read'),
  page('/admin/api-keys/[keyId]', 'api_keys:read', { at: () => ({ keyId: 'none' }), missing: true }),
  page('/admin/audit', 'audit:read'),
  page('/admin/audit/[eventId]', 'audit:read', { at: () => ({ eventId: 'none' }), missing: true }),
  page('/admin/jobs', 'settings:read'),
  page('/admin/brands', 'settings:read'),
  page('/admin/brands/[key]', 'settings:read', { at: () => ({ key: 'none' }), missing: true }),
];

const jobs = actionsOf('app/(admin)/admin/jobs/actions.ts');

/** Its server actions. */
export const panelActions: readonly Entry[] = [jobs('retryJobAction', 'settings:update', { send: () => ({}) })];
