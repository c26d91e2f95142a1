import { actionsOf, type Entry } from '../entry.ts';
import { proposalContent } from '../world.ts';

const signIn = actionsOf('app/(auth)/sign-in/actions.ts');
const links = actionsOf('app/(auth)/actions.ts');
const notifications = actionsOf('app/(desk)/notifications/actions.ts');
const profile = actionsOf('app/(desk)/profile/actions.ts');
const keys = actionsOf('app/(desk)/profile/keys/actions.ts');
const brands = actionsOf('app/(admin)/admin/brands/actions.ts');
const chat = actionsOf('app/(desk)/chat/actions.ts');
const companies = actionsOf('app/(desk)/companies/actions.ts');
const views = actionsOf('app/(desk)/saved-views/actions.ts');
const inventory = actionsOf('app/(desk)/inventory/actions.ts');
const proposals = actionsOf('app/(desk)/proposals/actions.ts');

const ofProposal = { on: 'proposal', reads: 'proposals:read', writes: 'proposals' } as const;
const incomplete = { send: () => ({}) };

/** Every server action of the desk; those of the panel stand in their own file. */
export const actions: readonly Entry[] = [
  signIn('signInAction', 'anybody', { send: () => ({ email: '', password: '' }) }),
  links('acceptLinkAction', 'anybody', incomplete),
  links('createFirstAdminAction', 'anybody', incomplete),
  notifications('setNotificationPreferencesAction', 'signed in', incomplete),
  notifications('markNotificationReadAction', 'signed in', {
    on: 'notification',
    writes: 'notifications',
    send: ({ notificationId }) => notificationId,
  }),
  notifications('markAllReadAction', 'signed in'),
  profile('confirmIdentityAction', 'signed in', incomplete),
  profile('updateProfileAction', 'signed in', { send: () => ({ phone: '+971 4 000 0000' }), writes: 'users' }),
  keys('createApiKeyAction', 'own_api_keys:use', incomplete),
  keys('rotateApiKeyAction', 'own_api_keys:use', incomplete),
  keys('revokeApiKeyAction', ['own_api_keys:use', 'api_keys:revoke'], incomplete),
  profile('changePasswordAction', 'signed in', incomplete),
  profile('endSessionAction', 'signed in', incomplete),
  profile('beginSecondFactorAction', 'signed in', { writes: 'second_factors' }),
  profile('confirmSecondFactorAction', 'signed in', incomplete),
  profile('renewRecoveryCodesAction', 'signed in'),
  profile('removeSecondFactorAction', 'signed in', { writes: 'second_factors' }),
  brands('removeBrandLogoAction', 'settings:update', incomplete),
  brands('activateDeckTemplateAction', 'settings:update', incomplete),
  brands('updateBrandLookAction', 'settings:update', incomplete),
  chat('stopAnswerAction', 'assistant:use', { on: 'chat', send: ({ chatId }) => chatId, writes: 'chat_messages' }),
  companies('createCompanyAction', 'crm:create', {
    send: (_, as) => ({ name: `Matrix company of ${as}` }),
    writes: 'companies',
  }),
  companies('updateCompanyAction', 'crm:update', {
    on: 'company',
    reads: 'crm:read_companies',
    send: ({ company }) => ({
      companyId: company.id,
      name: `Changed ${company.id}`,
      kind: 'advertiser',
      seenAt: company.updatedAt,
    }),
    writes: 'companies',
  }),
  views('saveViewAction', 'signed in', {
    send: (_, as) => ({ list: 'proposals', name: `Of ${as}`, query: 'status=draft' }),
    writes: 'saved_views',
  }),
  views('renameSavedViewAction', 'signed in', {
    on: 'view',
    send: ({ viewId }) => ({ viewId, name: `Renamed ${viewId.slice(-6)}` }),
    writes: 'saved_views',
  }),
  views('deleteSavedViewAction', 'signed in', {
    on: 'view',
    send: ({ viewId }) => ({ viewId }),
    writes: 'saved_views',
  }),
  inventory('createLocationAction', 'locations:create', incomplete),
  inventory('updateLocationAction', 'locations:update', incomplete),
  inventory('setLocationStatusAction', 'locations:update', incomplete),
  inventory('retireLocationAction', 'locations:retire', incomplete),
  inventory('restoreLocationAction', 'locations:retire', incomplete),
  inventory('updateLocationPhotoAction', 'photos:update', incomplete),
  inventory('reorderLocationPhotosAction', 'photos:update', incomplete),
  inventory('deleteLocationPhotoAction', 'photos:delete', incomplete),
  inventory('restoreLocationPhotoAction', 'photos:delete', incomplete),
  inventory('setRateCardAction', 'rate_cards:update', incomplete),
  inventory('deleteRateCardAction', 'rate_cards:update', incomplete),
  proposals('createProposalAction', 'proposals:create', {
    send: (world) => ({ content: proposalContent(world) }),
    writes: 'proposals',
  }),
  proposals('reviseProposalAction', 'proposals:update', {
    ...ofProposal,
    send: ({ proposal }) => ({ proposal: proposal.number, changes: { notes: 'As agreed.' } }),
  }),
  proposals('moveProposalAction', 'proposals:update', {
    ...ofProposal,
    writes: 'proposal_versions',
    send: ({ proposal }) => ({ proposal: proposal.number, version: 1, to: 'sent' }),
  }),
  proposals('handOverProposalAction', 'proposals:hand_over', {
    ...ofProposal,
    send: ({ proposal, people }) => ({
      proposal: proposal.number,
      userId: people.stranger.userId,
      fromUserId: people.owner.userId,
    }),
  }),
  proposals('listColleaguesAction', 'users:read_names'),
  proposals('deleteProposalAction', 'proposals:delete', {
    ...ofProposal,
    send: ({ proposal: { number, version, revision, status } }) => ({
      proposal: number,
      basedOn: { version, revision, status },
    }),
  }),
  proposals('restoreProposalAction', 'proposals:delete', {
    on: 'proposal',
    send: ({ proposal }) => ({ proposal: proposal.number }),
  }),
  // The last ones: they end the sessions that the others are tried with.
  profile('signOutEverywhereAction', 'signed in', { writes: 'sessions' }),
  signIn('signOutAction', 'anybody'),
];
