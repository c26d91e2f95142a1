import { globSync, readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { permissions } from '#lib/auth/permission-table.ts';
import { contractOf } from '#lib/testing/api-contract.ts';
import { openApiDocument } from './openapi.ts';
import type { Operation } from './operation.ts';
import { operations } from './registry.ts';

const contract = contractOf(openApiDocument());
const nameOf = ({ method, path }: Pick<Operation, 'method' | 'path'>) => `${method} ${path}`;

/** What the routes on disk hand to their wrapper, by their own addresses. */
async function routesOnDisk(): Promise<string[]> {
  const files = globSync('app/api/v1/**/route.ts');
  const found = await Promise.all(
    files.map(async (file) => {
      const text = readFileSync(file, 'utf8');
      const module = /from '#lib\/http\/api\/operations\/([\w-]+)\.ts'/.exec(text)?.[1];
      const names = /apiRoute\(([^)]*)\)/.exec(text)?.[1]?.split(', ') ?? [];
      const declared: Record<string, Operation> = await import(`./operations/${module}.ts`);
      const address = file.slice('app/api/v1'.length, -'/route.ts'.length).replaceAll('[', '{').replaceAll(']', '}');
      return names.map((name) => {
        const { method, path } = declared[name] as Operation;
        return path === address ? `${method} ${path}` : `${method} ${path} stands at ${address}`;
      });
    }),
  );
  return found.flat();
}

test('the registry, the routes on disk and the document name the same operations', async () => {
  const registered = operations.map(nameOf).sort();
  expect(registered.length).toBeGreaterThan(30);
  expect((await routesOnDisk()).sort()).toEqual(registered);
  const documented = Object.entries(openApiDocument().paths ?? {}).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(documented.sort()).toEqual(registered);
});

test('every operation has a name of its own, a permission that exists and parameters for its path', () => {
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  for (const { id, path, params, permission } of operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect([id, Object.keys(params?.shape ?? {}).sort()]).toEqual([id, named.sort()]);
    if (permission) expect(permissions).toContain(permission);
  }
});

test('the document is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(openApiDocument())));
  expect({ valid, errors }).toMatchObject({ valid: true });
});

test('every example is what the operation takes and gives', () => {
  for (const operation of operations) {
    const { method, path, body, example, status = 200 } = operation;
    if (example?.body !== undefined) expect([path, body?.safeParse(example.body).success]).toEqual([path, true]);
    if (example?.answer === undefined) continue;
    const answer = { status, contentType: 'application/json', text: JSON.stringify(example.answer) };
    expect(contract.problems(method, path, answer)).toEqual([]);
  }
  expect(operations.filter(({ body, example }) => body && example?.body === undefined).map(nameOf)).toEqual([]);
});

test('an address belongs to its own template', () => {
  expect(contract.templateOf('/proposals/P-2026-0042/documents')).toBe('/proposals/{proposal}/documents');
  expect(contract.templateOf('/proposals')).toBe('/proposals');
  expect(contract.templateOf('/nothing/here')).toBeUndefined();
});

test('an answer that the document does not name is told', () => {
  const told = (status: number, text: string) =>
    contract.problems('GET', '/me', { status, contentType: 'application/json', text });
  expect(told(200, '{}').length).toBeGreaterThan(5);
  expect(told(418, '{}')).toHaveLength(1);
  expect(contract.problems('PUT', '/me', { status: 200, contentType: null, text: '' })).toHaveLength(1);
});
