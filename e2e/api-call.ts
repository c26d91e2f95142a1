import { expect, type Page } from '@playwright/test';
import type { CreateApiKeyInput } from '#lib/api-keys/schema.ts';
import { type Contract, contractOf } from '#lib/testing/api-contract.ts';
import { type DemoPerson, signIn } from './desk.ts';

const contracts = new Map<string, Promise<Contract>>();

/** The contract of a server, by the document that it serves. */
export function contractAt(origin: string): Promise<Contract> {
  const load = async () => contractOf((await (await fetch(`${origin}/api/openapi.json`)).json()) as object);
  const known = contracts.get(origin) ?? load();
  contracts.set(origin, known);
  return known;
}

type Sent = { method?: string; body?: unknown; key?: string; headers?: Record<string, string> };

/** Calls the API of a server as a program would, and holds the answer against the document. */
export async function callApi(origin: string, path: string, { method = 'GET', body, key, headers = {} }: Sent = {}) {
  const response = await fetch(`${origin}/api/v1${path}`, {
    method,
    headers: {
      ...(key && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const contentType = response.headers.get('content-type');
  const text = await response.text();
  const contract = await contractAt(origin);
  const template = contract.templateOf(path.split('?')[0] ?? '') ?? path;
  if (response.status !== 405) {
    expect(contract.problems(method, template, { status: response.status, contentType, text })).toEqual([]);
  }
  const json = /json/.test(contentType ?? '') ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, json };
}

/** A key of somebody who just signed in, with all their rights unless `own` says less. */
export async function makeKey(page: Page, origin: string, person: DemoPerson, own: Partial<CreateApiKeyInput> = {}) {
  await page.context().clearCookies();
  await signIn(page, person);
  const send = { headers: { origin } };
  const me = await (await page.request.get('/api/v1/me', send)).json();
  const scopes = me.permissions.map(({ permission }: { permission: string }) => permission);
  const data = { name: 'Browser test', scopes, ...own };
  const made = await page.request.post('/api/v1/api-keys', { ...send, data });
  expect(made.status()).toBe(201);
  const { key, secret } = await made.json();
  return { id: String(key.id), secret: String(secret) };
}
