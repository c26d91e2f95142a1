import { actionsOf, type Entry, page } from '../entry.ts';
import { accessActions, accessPages } from './access.ts';

/** Whoever holds one of these may enter the panel. */
const panel = ['users:read', 'settings:read', 'audit:read', 'roles:read', 'teams:read', 'api_keys:read'] as const;

/** The pages of the panel for admins. */
export const panelPages: readonly Entry[] = [
  page('/admin', panel),
  page('/admin/users', 'users:read'),
  page('/admin/users/[userId]', 'users:read', { at: () => ({ userId: 'none' }), missing: true }),
  page('/admin/api-keys', 'api_keys:read'),
  page('/admin/api-keys/[keyId]', 'api_keys:read', { at: () => ({ keyId: 'none' }), missing: true }),
  page('/admin/audit', 'audit:read'),
  page('/admin/audit/[eventId]', 'audit:read', { at: () => ({ eventId: 'none' }), missing: true }),
  page('/admin/jobs', 'settings:read'),
  ...accessPages,
  page('/admin/brands', 'settings:read'),
  page('/admin/brands/[key]', 'settings:read', { at: () => ({ key: 'none' }), missing: true }),
];

const incomplete = { send: () => ({}) };
const users = actionsOf('app/(admin)/admin/users/actions.ts');
const jobs = actionsOf('app/(admin)/admin/jobs/actions.ts');

/** Its server actions. */
export const panelActions: readonly Entry[] = [
  users('inviteUserAction', 'users:create', incomplete),
  users('updateUserAction', 'users:update', incomplete),
  users('createAccountLinkAction', 'users:update', incomplete),
  users('resetSecondFactorAction', 'users:update', incomplete),
  users('endUserSessionsAction', 'users:update', incomplete),
  users('disableUserAction', 'users:update', incomplete),
  users('enableUserAction', 'users:update', incomplete),
  users('handOverRecordsAction', 'users:update', incomplete),
  jobs('retryJobAction', 'settings:update', incomplete),
  ...accessActions,
];
