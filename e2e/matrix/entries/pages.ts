import { type Entry, page } from '../entry.ts';

const ofProposal = {
  on: 'proposal',
  at: ({ proposal }) => ({ number: proposal.number }),
} as const satisfies Partial<Entry>;
const ofCompany = { at: ({ company }) => ({ companyId: company.id }) } as const satisfies Partial<Entry>;
const ofLocation = { at: ({ location }) => ({ key: location.key }) } as const satisfies Partial<Entry>;

/** Every page; those of the panel stand in their own file. */
export const pages: readonly Entry[] = [
  page('/sign-in', 'anybody'),
  page('/invitation/[token]', 'anybody', { at: () => ({ token: 'none' }) }),
  page('/reset/[token]', 'anybody', { at: () => ({ token: 'none' }) }),
  page('/setup/[token]', 'anybody', { at: () => ({ token: 'none' }) }),
  page('/second-factor', 'signed in'),
  page('/', 'signed in'),
  page('/chat', 'assistant:use'),
  page('/chat/[chatId]', 'assistant:use', { on: 'chat', at: ({ chatId }) => ({ chatId }) }),
  page('/companies', 'crm:read_companies'),
  page('/companies/new', 'crm:create'),
  page('/companies/[companyId]', 'crm:read_companies', ofCompany),
  page('/companies/[companyId]/edit', 'crm:update', { ...ofCompany, on: 'company', reads: 'crm:read_companies' }),
  page('/inventory', 'locations:read'),
  page('/inventory/new', 'locations:create'),
  page('/inventory/import', 'locations:create'),
  page('/inventory/[key]', 'locations:read', ofLocation),
  page('/inventory/[key]/edit', 'locations:update', ofLocation),
  page('/inventory/[key]/photos', 'photos:update', ofLocation),
  page('/inventory/[key]/rates', 'rate_cards:update', ofLocation),
  page('/integrate', 'signed in'),
  page('/integrate/reference', 'signed in'),
  page('/notifications', 'signed in'),
  page('/profile', 'signed in'),
  page('/profile/keys', 'own_api_keys:use'),
  page('/profile/keys/new', 'own_api_keys:use'),
  page('/profile/keys/[keyId]', 'own_api_keys:use', { at: () => ({ keyId: 'none' }), missing: true }),
  page('/profile/preferences', 'signed in'),
  page('/profile/security', 'signed in'),
  page('/proposals', 'proposals:read'),
  page('/proposals/new', 'proposals:create'),
  page('/proposals/[number]', 'proposals:read', ofProposal),
  page('/proposals/[number]/edit', 'proposals:update', { ...ofProposal, reads: 'proposals:read' }),
];
