import { newId } from '#lib/core/ids.ts';
import { type Entry, route } from '../entry.ts';

const nothing = new Uint8Array([1, 2, 3]);
const bytes = { send: () => nothing } satisfies Partial<Entry>;
const brand = { at: () => ({ key: 'none' }) } satisfies Partial<Entry>;
const sample = { at: () => ({ key: 'none', version: '1' }) } satisfies Partial<Entry>;

/** Every route but those of /api/v1, which stand in their own registry. */
export const routes: readonly Entry[] = [
  route('GET /api/health/live', 'anybody'),
  route('GET /api/health/ready', 'anybody'),
  route('GET /api/openapi.json', 'anybody'),
  route('GET /api/bench/locations', 'anybody', { missing: true }),
  route('POST /api/chat', 'assistant:use', {
    send: () => ({ chatId: newId('chat'), text: 'help' }),
    writes: 'chats',
  }),
  route('GET /api/desk/audit/export', 'audit:read', { query: 'format=csv' }),
  route('GET /api/desk/brands/[key]/deck-templates/[version]/sample', 'settings:read', { ...sample, missing: true }),
  route('POST /api/desk/brands/[key]/deck-templates', 'settings:update', { ...brand, ...bytes, missing: true }),
  route('POST /api/desk/brands/[key]/logo', 'settings:update', { ...brand, ...bytes, missing: true }),
  route('GET /api/desk/brands/[key]/starter-deck', 'settings:read', { ...brand, missing: true }),
  route('GET /api/desk/companies', 'crm:read_companies', { query: 'search=al' }),
  route('POST /api/desk/locations/[locationId]/photos', 'photos:create', {
    ...bytes,
    at: ({ location }) => ({ locationId: location.id }),
  }),
  route('GET /api/desk/locations/export', 'locations:read'),
  route('POST /api/desk/locations/import/preview', 'locations:create', bytes),
  route('POST /api/desk/locations/import', 'locations:create', bytes),
  route('GET /api/desk/locations', 'locations:read', { query: 'search=marina' }),
  route('GET /api/desk/locations/template', 'locations:create'),
  route('GET /api/desk/notifications', 'signed in'),
  route('GET /api/desk/proposals/export', 'proposals:read'),
  route('GET /api/desk/search', 'signed in', { query: 'q=zephyrine' }),
  route('GET /api/desk/session', 'signed in'),
  route('GET /api/files/[fileId]', 'signed in', { at: () => ({ fileId: 'fil_none' }), missing: true }),
];
