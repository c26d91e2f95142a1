import fc from 'fast-check';
import { addressText, anyValue, type Schema } from './values.ts';

export type FuzzCall = {
  id: string;
  method: string;
  template: string;
  path: string;
  permission: string | null;
  body: unknown;
  headers: Record<string, string>;
};

type Parameter = { name: string; in: string; schema?: Schema };
type Documented = {
  operationId: string;
  'x-permission': string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
};

/** Ids that exist, by the name of the part of a path that they stand for. */
export type KnownIds = Record<string, readonly string[]>;

/** As much of an OpenAPI document as calls are made of. */
export type FuzzDocument = {
  paths: Record<string, Record<string, Documented>>;
  components?: { schemas?: Record<string, Schema> };
};

/** Any call of any operation, mostly one that its document allows. */
export function anyCall({ paths, components }: FuzzDocument, ids: KnownIds): fc.Arbitrary<FuzzCall> {
  const find = (ref: string) => components?.schemas?.[ref.split('/').at(-1) ?? ''] ?? {};
  const operations = Object.entries(paths).flatMap(([template, item]) =>
    Object.entries(item).map(([method, operation]) =>
      callOf({ template, method: method.toUpperCase(), operation, find }, ids),
    ),
  );
  return fc.oneof(...operations);
}

type Address = { template: string; method: string; operation: Documented; find: (ref: string) => Schema };

function callOf({ template, method, operation, find }: Address, ids: KnownIds): fc.Arbitrary<FuzzCall> {
  const { operationId: id, parameters = [], requestBody } = operation;
  const [media] = Object.values(requestBody?.content ?? {});
  const partsOf = (place: string) => parameters.filter((one) => one.in === place);
  const segments = fc.record(Object.fromEntries(partsOf('path').map((one) => [one.name, segmentOf(one, ids)])));
  const query = fc.record(
    Object.fromEntries(partsOf('query').map((one) => [one.name, anyValue(one.schema ?? {}, find)])),
    { requiredKeys: [] },
  );
  const headers = fc.record(
    {
      'if-match': fc.constantFrom('*', '"abc"', 'abc'),
      'idempotency-key': fc.constantFrom('one', 'two', 'a'.repeat(300)),
      'accept-language': fc.constantFrom('ar', 'en', '*;q=0'),
    },
    { requiredKeys: [] },
  );
  const body = media?.schema ? anyValue(media.schema, find) : fc.constant(undefined);
  return fc.record({ segments, query, headers, body }).map((made) => {
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) => encoded(made.segments[name] ?? ''));
    const words = Object.entries(made.query).map(([name, value]) => `${name}=${encoded(String(value))}`);
    return {
      id,
      method,
      template,
      path: words.length > 0 ? `${path}?${words.join('&')}` : path,
      permission: operation['x-permission'] === 'none' ? null : operation['x-permission'],
      body: made.body,
      headers: made.headers,
    };
  });
}

function segmentOf({ name, schema }: Parameter, ids: KnownIds): fc.Arbitrary<string> {
  const junk = addressText.filter((word) => !['', ' ', '.', '..'].includes(word) && !word.includes('\0'));
  if (schema?.enum) return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...schema.enum.map(String)) }, junk);
  const known = ids[name] ?? [];
  return known.length > 0 ? fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known) }, junk) : junk;
}

const encoded = (word: string) => encodeURIComponent(word.toWellFormed());
