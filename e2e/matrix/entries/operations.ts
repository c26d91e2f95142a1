import type { Operation } from '#lib/http/api/operation.ts';
import { operations } from '#lib/http/api/registry.ts';
import { type Entry, route } from '../entry.ts';
import type { Target, World } from '../world.ts';

const targets: Record<string, Target> = { proposal: 'proposal', companyId: 'company', chatId: 'chat' };
/** Where a key makes keys, whoever steals it stays: these want a person who showed lately who they are. */
const confirmed = new Set(['POST /api-keys', 'POST /api-keys/{keyId}/rotations']);
/** Companies are read by whoever may read any of them. */
const shared: readonly Entry['needs'][] = ['crm:read_companies'];

const valuesOf = (world: World): Record<string, string> => ({
  proposal: world.proposal.number,
  companyId: world.company.id,
  chatId: world.chatId,
  location: world.location.key,
  photoId: world.location.photoId,
  kind: 'pdf',
  keyId: 'key_none',
  role: 'viewer',
  user: world.people.owner.userId,
  userId: world.people.owner.userId,
  team: 'team_north',
  teamId: 'team_north',
});

/** Every operation of the API is an entry: what it asks for stands in its declaration. */
export const operationEntries: readonly Entry[] = operations.map(toEntry);

function toEntry({ method, path, permission, example, mediaType }: Operation): Entry {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const target = names.map((name) => targets[name]).find((one) => one !== undefined);
  const needs = permission ?? 'signed in';
  const reads = target === 'proposal' ? 'proposals:read' : target === 'company' ? 'crm:read_companies' : undefined;
  return route(`${method} /api/v1${path.replaceAll(/\{(\w+)\}/g, '[$1]')}`, needs, {
    ...(target && !shared.includes(needs) && { on: target, reads }),
    at: (world) => Object.fromEntries(names.map((name) => [name, valuesOf(world)[name] ?? 'none'])),
    missing:
      names.some((name) => ['keyId', 'eventId'].includes(name)) || (target === 'proposal' && mediaType !== undefined),
    hides: names.includes('photoId'),
    inPerson: confirmed.has(`${method} ${path}`),
    ...(method !== 'GET' && { send: () => example?.body ?? {} }),
  });
}
