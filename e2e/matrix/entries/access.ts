import { actionsOf, type Entry, page } from '../entry.ts';

/** The pages of roles, teams and settings. */
export const accessPages: readonly Entry[] = [
  page('/admin/roles', 'roles:read'),
  page('/admin/roles/[key]', 'roles:read', { at: () => ({ key: 'none' }), missing: true }),
  page('/admin/roles/new', 'roles:update'),
  page('/admin/teams', 'teams:read'),
  page('/admin/teams/[teamId]', 'teams:read', { at: () => ({ teamId: 'none' }), missing: true }),
  page('/admin/settings', 'settings:read'),
];

const roles = actionsOf('app/(admin)/admin/roles/actions.ts');
const teams = actionsOf('app/(admin)/admin/teams/actions.ts');
const settings = actionsOf('app/(admin)/admin/settings/actions.ts');
const incomplete = { send: () => ({}) };

/** Their server actions. */
export const accessActions: readonly Entry[] = [
  roles('createRoleAction', 'roles:update', {
    send: (_, as) => ({ name: `Matrix role of ${as}`, permissions: [{ permission: 'locations:read', scope: 'all' }] }),
    writes: 'roles',
  }),
  ...['updateRoleAction', 'deleteRoleAction', 'grantRoleAction', 'changeGrantAction', 'revokeRoleAction'].map((name) =>
    roles(name, 'roles:update', incomplete),
  ),
  teams('createTeamAction', 'teams:create', { send: (_, as) => ({ name: `Matrix team of ${as}` }), writes: 'teams' }),
  ...['renameTeamAction', 'deleteTeamAction', 'addTeamMemberAction', 'removeTeamMemberAction', 'setTeamLeadAction'].map(
    (name) => teams(name, 'teams:update', incomplete),
  ),
  ...[
    'updateBusinessSettingsAction',
    'updateSecurityPolicyAction',
    'addExchangeRateAction',
    'correctExchangeRateAction',
    'removeExchangeRateAction',
    'addFeeAction',
    'removeFeeAction',
  ].map((name) => settings(name, 'settings:update', incomplete)),
];
