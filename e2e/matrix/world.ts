import type { Db } from '#db/client.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { isInScope } from '#lib/auth/rules.ts';
import { sessionActor } from '#lib/auth/session-actor.ts';
import { askAssistant } from '#lib/chats/ask-assistant.ts';
import { createCompany } from '#lib/companies/create-company.ts';
import { newId } from '#lib/core/ids.ts';
import { listNotifications } from '#lib/notifications/list-notifications.ts';
import { notify } from '#lib/notifications/notify.ts';
import { createProposal } from '#lib/proposals/create-proposal.ts';
import { getProposal } from '#lib/proposals/get-proposal.ts';
import { saveView } from '#lib/saved-views/save-view.ts';
import { type Identity, insertPeople, type PersonName } from './people.ts';

/** Words of the owner's rows: no answer to somebody who may not read them contains them. */
const marks = { client: 'Zephyrine Holdings 7Q', notes: 'Quetzal terms 41', chat: 'help me with Ocelot 88' };

/** Whose row an entry is about; all belong to `owner`. */
export type Target = 'proposal' | 'company' | 'chat' | 'view' | 'notification';
/** These are their owner's alone. */
const privateTargets: readonly Target[] = ['chat', 'view', 'notification'];

type ShownProposal = { id: string; number: string; version: number; revision: number; status: 'draft' };
export type World = {
  db: Db;
  people: Record<PersonName, Identity>;
  proposal: ShownProposal;
  company: { id: string; updatedAt: Date };
  chatId: string;
  viewId: string;
  notificationId: string;
  location: { id: string; key: string; photoId: string };
  ctxOf(name: PersonName): Promise<Ctx>;
  /** The row of a target as a scope sees it. */
  rowOf(target: Target): { ownerId: string; teamId: string | null; isPrivate: boolean };
  /** Makes the targets anew, so that every call finds them as they were. */
  renew(target: Target): Promise<void>;
};

const content = (location: string) => ({
  client: marks.client,
  paymentTerms: '100% upfront',
  notes: marks.notes,
  sites: [{ location, startsOn: '1 Feb 2027', options: [{ duration: '4 weeks', net: '450k' }] }],
});

/** Content of a proposal that can be stored. */
export const proposalContent = (world: World) => content(world.location.key);

/** Puts people and their rows into the demo's database. */
export async function makeWorld(db: Db, location: World['location']): Promise<World> {
  const people = await insertPeople(db, new Date());
  const { userId: ownerId } = people.owner;
  const world: World = {
    db,
    people,
    location,
    proposal: { id: '', number: '', version: 1, revision: 1, status: 'draft' },
    company: { id: '', updatedAt: new Date(0) },
    chatId: '',
    viewId: '',
    notificationId: '',
    ctxOf: (name) => contextOf(db, people[name]),
    rowOf: (target) => ({ ownerId, teamId: 'team_north', isPrivate: privateTargets.includes(target) }),
    renew: (target) => renewers[target](world),
  };
  for (const target of Object.keys(renewers) as Target[]) await world.renew(target);
  return world;
}

async function contextOf(db: Db, { userId, sessionId, cookie }: Identity): Promise<Ctx> {
  const now = new Date();
  const address = '127.0.0.1';
  // Nobody shows no session, although one is stored.
  const actor = cookie && (await sessionActor({ db, now }, { userId, sessionId, address }));
  return { db, now, requestId: newId('request'), actor: actor || { kind: 'anonymous', address } };
}

/** What an answer to this person must not contain, whatever was asked; `named` is what the call itself says. */
export function secretsFrom(
  world: World,
  { userId, rights }: Pick<Identity, 'userId' | 'rights'>,
  named: string,
): string[] {
  const reads = (permission: 'proposals:read' | 'crm:read_companies') => {
    const scope = rights?.get(permission);
    return scope !== undefined && isInScope(scope, world.rowOf('proposal'));
  };
  const isOwner = userId === world.people.owner.userId && rights !== undefined;
  return [
    ...(isOwner ? [] : [marks.chat]),
    ...(reads('proposals:read') ? [] : [marks.notes, world.proposal.number]),
    ...(reads('proposals:read') || rights?.has('crm:read_companies') ? [] : [marks.client]),
  ].filter((secret) => !named.includes(secret));
}

const renewers: Record<Target, (world: World) => Promise<void>> = {
  async company(world) {
    const ctx = await world.ctxOf('owner');
    const { id } = await createCompany(ctx, { name: `${marks.client} ${newId('request').slice(-6)}` });
    world.company = { id, updatedAt: ctx.now };
  },
  async proposal(world) {
    const ctx = await world.ctxOf('owner');
    const { number } = await createProposal(ctx, { content: proposalContent(world) });
    const { id, version } = await getProposal(ctx, { proposal: number });
    world.proposal = { id, number, version: version.version, revision: version.revision, status: 'draft' };
  },
  async chat(world) {
    world.chatId = newId('chat');
    await askAssistant(await world.ctxOf('owner'), { chatId: world.chatId, text: marks.chat });
  },
  async view(world) {
    const name = `View ${newId('request').slice(-6)}`;
    const { id } = await saveView(await world.ctxOf('owner'), { list: 'proposals', name, query: 'status=draft' });
    world.viewId = id;
  },
  async notification(world) {
    const ctx = await world.ctxOf('head');
    const { userId } = world.people.owner;
    const about = { entityType: 'proposal', entityId: newId('proposal') };
    const data = { number: 'P-1', client: marks.client, by: 'Head' };
    await notify(ctx, { userId, kind: 'proposal_handed_over', ...about, data });
    const { items } = await listNotifications(await world.ctxOf('owner'), { unread: true });
    world.notificationId = items[0]?.id ?? '';
  },
};
