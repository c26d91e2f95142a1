import type { Outcome } from './expect-outcome.ts';

export type Answer = {
  outcome: Outcome | 'broken';
  /** What else it said, for the report: a status, a code. */
  said: string;
  body: string;
  /** Whether it did what it was asked to. */
  worked: boolean;
};

type Caller = { cookie?: string | undefined; key?: string | undefined };
type Sent = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> };

async function send(url: string, { cookie, key }: Caller, { method = 'GET', headers = {}, body }: Sent) {
  const own = { ...(cookie && { cookie }), ...(key && { authorization: `Bearer ${key}` }) };
  const response = await fetch(url, {
    method,
    headers: { 'sec-fetch-site': 'same-origin', ...own, ...headers },
    redirect: 'manual',
    ...(body !== undefined && { body }),
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

const byStatus: Record<number, Outcome> = { 401: 'unauthenticated', 403: 'forbidden', 404: 'not_found' };

/** Opens a page as a browser does: the whole of it, or what its router fetches. */
export async function askPage(url: string, caller: Caller): Promise<Answer> {
  const { status, headers, body } = await send(url, caller, { headers: { accept: 'text/html' } });
  const location = headers.get('location') ?? '';
  const isSentAway = status >= 300 && status < 400 && location.includes('/sign-in');
  const outcome = isSentAway ? 'unauthenticated' : (byStatus[status] ?? (status < 400 ? 'allowed' : 'broken'));
  return { outcome, said: `${status} ${location}`, body, worked: status === 200 };
}

/** What the browser's router gets of a page; its status says little, so what counts is that it tells nothing. */
export async function askPageParts(url: string, caller: Caller): Promise<string> {
  return (await send(url, caller, { headers: { rsc: '1' } })).body;
}

/** Asks a route; `content` is sent as JSON unless it is bytes. */
export async function askRoute(method: string, url: string, caller: Caller, content?: unknown): Promise<Answer> {
  const isBytes = content instanceof Uint8Array;
  const hasBody = content !== undefined && method !== 'GET';
  const sent = await send(url, caller, {
    method,
    headers: {
      ...(hasBody && { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
      'if-match': '*',
    },
    ...(hasBody && { body: isBytes ? (content as Uint8Array<ArrayBuffer>) : JSON.stringify(content) }),
  });
  const outcome = byStatus[sent.status] ?? (sent.status < 500 ? 'allowed' : 'broken');
  return { outcome, said: String(sent.status), body: sent.body, worked: sent.status < 300 };
}

const byCode: Record<string, Outcome> = {
  unauthenticated: 'unauthenticated',
  forbidden: 'forbidden',
  not_found: 'not_found',
};

/** Posts bare to an action by its id, as anybody can who read the page's scripts. */
export async function askAction(url: string, id: string, caller: Caller, input: unknown): Promise<Answer> {
  const { status, headers, body } = await send(url, caller, {
    method: 'POST',
    headers: { 'next-action': id, accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8' },
    body: JSON.stringify([asReply(input)]),
  });
  if (headers.has('x-action-redirect')) return { outcome: 'allowed', said: 'redirect', body, worked: true };
  const ok = /"ok":(true|false)/.exec(body)?.[1];
  const code = ok === 'false' ? (/"code":"(\w+)"/.exec(body)?.[1] ?? '') : '';
  const isBroken = status >= 500 || ok === undefined || code === 'internal';
  const outcome = isBroken ? 'broken' : (byCode[code] ?? 'allowed');
  return { outcome, said: `${status} ${ok} ${code}`, body, worked: ok === 'true' };
}

/** A value as React sends it to an action. */
function asReply(value: unknown): unknown {
  if (value instanceof Date) return `$D${value.toISOString()}`;
  if (value === undefined) return '$undefined';
  if (Array.isArray(value)) return value.map(asReply);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asReply(one)]));
}
