import fc from 'fast-check';
import { contractAt } from '#e2e/api-call.ts';
import type { Contract } from '#lib/testing/api-contract.ts';
import { anyCall, type FuzzCall, type FuzzDocument, type KnownIds } from './calls.ts';

/** A key that may do all its owner may, and one with a few scopes: what the latter is answered shows holes. */
export type FuzzKeys = { whole: string; narrow: { secret: string; scopes: readonly string[] } };
export type FuzzReport = { seed: number; calls: number; byStatus: Record<string, number>; problems: string[] };

type Run = { origin: string; keys: FuzzKeys; calls: number; seed?: number };

/** What no answer may tell: code, SQL, paths of the server, secrets. */
const leaks =
  /\bat (async )?[\w.<>]+ \(|node_modules|\.next\/|\/(home|root|work|tmp|usr)\/|SQLITE_|\bselect "|insert into|violates|drizzle|password_?hash|secret_?hash|\$argon2|postgres:\/\/|file:\/\//i;

/** Calls every operation with made-up input and reports what is wrong with any answer: nothing should be. */
export async function runFuzz({ origin, keys, calls, seed = Date.now() % 2 ** 31 }: Run): Promise<FuzzReport> {
  const [ids, contract, document] = await Promise.all([
    knownIds(origin, keys.whole),
    contractAt(origin),
    fetch(`${origin}/api/openapi.json`).then((response) => response.json() as Promise<FuzzDocument>),
  ]);
  const report: FuzzReport = { seed, calls, byStatus: {}, problems: [] };
  const all = fc.sample(fc.tuple(anyCall(document, ids), fc.boolean()), { numRuns: calls, seed });
  let next = 0;
  const work = async () => {
    for (let at = next++; at < all.length; at = next++) {
      const [call, isNarrow] = all[at] as [FuzzCall, boolean];
      const caller = isNarrow ? { key: keys.narrow.secret, scopes: keys.narrow.scopes } : { key: keys.whole };
      await tryCall({ origin, contract, report }, call, caller);
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return report;
}

type Caller = { key: string; scopes?: readonly string[] };

type Fuzzing = { origin: string; contract: Contract; report: FuzzReport };

async function tryCall({ origin, contract, report }: Fuzzing, call: FuzzCall, { key, scopes }: Caller): Promise<void> {
  const { id, method, template, path, body, headers, permission } = call;
  const hasWait = template.startsWith('/chats') && method === 'POST';
  const address = `${origin}/api/v1${hasWait ? path.split('?')[0] : path}${hasWait ? '?wait=1' : ''}`;
  const response = await fetch(address, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const contentType = response.headers.get('content-type');
  const isFile = response.ok && !/json/.test(contentType ?? '');
  const text = isFile ? '' : await response.text();
  if (isFile) await response.arrayBuffer();
  const told = (what: string) =>
    report.problems.push(`${id} ${method} ${path} ${JSON.stringify(body)?.slice(0, 300) ?? ''}: ${what}`);
  const { status } = response;
  report.byStatus[status] = (report.byStatus[status] ?? 0) + 1;
  if (status >= 500 && status !== 502) told(`${status} ${text.slice(0, 200)}`);
  const isKnown = !(status === 404 && /Route not found|الصفحة/.test(text));
  if (isKnown) for (const problem of contract.problems(method, template, { status, contentType, text })) told(problem);
  const echoed = text.replaceAll(JSON.stringify(body) ?? '', '');
  const leak = leaks.exec(echoed)?.[0];
  if (leak && !JSON.stringify([path, body])?.includes(leak)) told(`tells "${leak}"`);
  const isBeyond = scopes && permission && !scopes.includes(permission);
  if (isBeyond && status < 300) told(`${status} without ${permission}`);
}

/** Some ids of each kind, as a well-behaved program would have read them. */
async function knownIds(origin: string, key: string): Promise<KnownIds> {
  const idsOf = async (list: string) => {
    const response = await fetch(`${origin}/api/v1/${list}`, { headers: { authorization: `Bearer ${key}` } });
    const { items = [] } = (await response.json()) as { items?: { id: string }[] };
    return items.slice(0, 5).map(({ id }) => id);
  };
  const [location, proposal, companyId, userId, chatId] = await Promise.all(
    ['locations', 'proposals', 'companies', 'users', 'chats'].map(idsOf),
  );
  return {
    location: [...(location ?? []), 'marina-gateway'],
    proposal: proposal ?? [],
    companyId: companyId ?? [],
    userId: userId ?? [],
    chatId: [...(chatId ?? []), `cht_${'0'.repeat(32)}`],
  };
}
