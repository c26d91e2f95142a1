import { processDatabase } from '#db/client.ts';
import { startDeskServer } from '#e2e/servers/desk-server.ts';
import { assistantTools } from '#lib/ai/tools/registry.ts';
import type { Rights } from '#lib/auth/rules.ts';
import { env } from '#lib/env.ts';
import { jobKinds } from '#lib/jobs/start-jobs.ts';
import { allEntries } from './entries/all.ts';
import type { Entry, EntryKind } from './entry.ts';
import { expectOutcome, type Outcome } from './expect-outcome.ts';
import { insertKeys } from './keys.ts';
import { compare, type Registered, readRegistered } from './registered.ts';
import { type Around, type Caller, tryCell } from './try-cell.ts';
import { rowsOf, type WriteWatch, watchWrites } from './watch-writes.ts';
import { makeWorld, secretsFrom, type World } from './world.ts';

type Identity = Caller & { userId: string; rights: Rights | undefined };
type Everything = { people: Identity[]; keys: Identity[]; watch: WriteWatch; around: Around };

const holes: string[] = [];
const hole = (text: string) => {
  holes.push(text);
  console.log(`✗ ${text}`);
};

/** Asks every entry as everybody. The database that DATABASE_URL names is empty at the start; the caller removes it. */
async function main(): Promise<void> {
  const { DATABASE_URL, STORAGE_DIR, AUTH_SECRET = '' } = env;
  const server = await startDeskServer('matrix', { DATABASE_URL, STORAGE_DIR, AUTH_SECRET });
  try {
    const { db } = await processDatabase();
    const world = await makeWorld(db, await findLocation(db));
    const registered = readRegistered();
    const around = { url: server.url, world, actions: new Map(registered.actions.map((one) => [one.name, one])) };
    await compareAll(registered, server.url);
    const keys = await insertKeys(db, world.people, new Date());
    const everything = { people: Object.values(world.people), keys, watch: await watchWrites(db), around };
    let cells = 0;
    for (const entry of allEntries) cells += await tryEntry(entry, everything);
    const identities = everything.people.length + keys.length;
    console.log(`${allEntries.length} entries, ${identities} identities, ${cells} cells, ${holes.length} holes`);
  } finally {
    await server.close();
    await (await processDatabase()).close();
  }
}

async function findLocation(db: World['db']): Promise<World['location']> {
  const [found] = await rowsOf(
    db,
    `select l.id, l.key, p.id as photo from locations l join photos p on p.location_id = l.id
     where l.status = 'active' and l.kind = 'digital' and p.deleted_at is null order by l.key, p.id limit 1`,
  );
  return { id: String(found?.id), key: String(found?.key), photoId: String(found?.photo) };
}

/** What the build and the registries have is what is declared, nothing more and nothing less. */
async function compareAll({ pages, routes, actions }: Registered, url: string): Promise<void> {
  const methods = (await Promise.all(routes.map((path) => methodsOf(url, path)))).flat();
  const registered: Record<EntryKind, string[]> = {
    // What the middleware shows in place of another page.
    page: pages.filter((one) => one !== '/denied'),
    // What answers where nothing else does.
    route: methods.filter((one) => !one.includes('[...path]')),
    action: actions.map(({ name }) => name),
    tool: assistantTools.map(({ name }) => name),
    job: jobKinds.map(({ kind }) => kind),
  };
  for (const kind of Object.keys(registered) as EntryKind[]) {
    const declared = allEntries.filter((one) => one.kind === kind).map(({ name }) => name);
    for (const difference of compare(kind, registered[kind], declared)) hole(difference);
  }
}

/** The methods that an address knows are those it names when it is asked with another one. */
async function methodsOf(url: string, path: string): Promise<string[]> {
  const { headers } = await fetch(url + path.replaceAll(/\[(\.\.\.)?\w+\]/g, 'none'), { method: 'OPTIONS' });
  const known = (headers.get('allow') ?? '').split(', ').filter((method) => method && method !== 'OPTIONS');
  return known.map((method) => `${method} ${path}`);
}

async function tryEntry(entry: Entry, { people, keys, watch, around }: Everything): Promise<number> {
  if (entry.kind === 'job') return 0;
  const identities = [...people, ...keysFor(entry, keys)];
  let works = 0;
  for (const identity of identities) if (await tryOne(entry, identity, { watch, around })) works += 1;
  if (entry.writes && works === 0) hole(`${nameOf(entry)}: no call wrote to ${entry.writes}, so nothing was tried`);
  return identities.length;
}

/** A key counts for the API, elsewhere its holder is nobody; tools are called for people. */
function keysFor({ kind, name }: Entry, keys: Identity[]): Identity[] {
  if (kind === 'tool') return [];
  if (name.includes(' /api/v1/')) return keys;
  return keys.slice(0, 1).map((key) => ({ ...key, rights: undefined }));
}

const nameOf = ({ kind, name }: Entry) => `${kind} ${name}`;

/** Tries one cell; true where the call wrote what the entry is there to write. */
async function tryOne(
  entry: Entry,
  identity: Identity,
  { watch, around }: Pick<Everything, 'watch' | 'around'>,
): Promise<boolean> {
  const { world } = around;
  const expected = expectedOf(entry, identity, world);
  await watch.taken();
  const answer = await tryCell(entry, identity, around);
  const written = await watch.taken();
  const cell = `${nameOf(entry)} as ${identity.name}`;
  const isMissing =
    answer.outcome === 'not_found' &&
    ((entry.missing && expected === 'allowed') || (entry.hides && expected === 'forbidden'));
  if (answer.outcome !== expected && !isMissing) {
    hole(`${cell}: expected ${expected}, got ${answer.outcome} (${answer.said.slice(0, 200)})`);
  }
  if (expected !== 'allowed' && written.length > 0) hole(`${cell}: ${expected}, but it wrote to ${written.join(', ')}`);
  for (const secret of secretsFrom(world, identity, answer.named)) {
    if (answer.body.includes(secret)) hole(`${cell}: the answer tells of "${secret}"`);
  }
  if (entry.on && written.length > 0) await world.renew(entry.on);
  return entry.writes !== undefined && written.includes(entry.writes);
}

function expectedOf(entry: Entry, identity: Identity, world: World): Outcome {
  const row = entry.on && { ...world.rowOf(entry.on), userId: identity.userId };
  const expected = expectOutcome(entry, identity, row);
  if (expected !== 'allowed') return expected;
  if (entry.kind === 'page' && entry.missing) return 'not_found';
  return entry.inPerson && identity.key ? 'forbidden' : 'allowed';
}

await main();
process.exit(holes.length > 0 ? 1 : 0);
