import fc from 'fast-check';

export type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  minimum?: number;
  maximum?: number;
};

/** Words that mean something to the desk, so that some calls get past the first look. */
const words = ['Marina Gateway', 'Creek Tower', '1 Jan 2027', '4 weeks', '450k', 'AED 300,000', 'Acme', '100% upfront'];
const hostile = [
  '',
  ' ',
  '\u0000',
  '\u202egnitset',
  '__proto__',
  'constructor',
  "' or 1=1 --",
  '"; drop table users; --',
  '../../etc/passwd',
  '%00',
  '<script>alert(1)</script>',
  '=cmd()',
  '\ud800',
  'a'.repeat(4_096),
  'ﷺ'.repeat(200),
  '9'.repeat(40),
  'sl_live_',
];

const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 2 ** 53, -0.5, '', [], {}),
  text,
  fc.jsonValue({ maxDepth: 2 }),
  fc.constant(JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}')),
);

/** A text for the address: of a path or a query. */
export const addressText: fc.Arbitrary<string> = text;

/** Values that a schema takes, and now and then one that it does not. */
export function anyValue(schema: Schema, find: (ref: string) => Schema, depth = 0): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: fittingValue(schema, find, depth) }, { weight: 1, arbitrary: junk });
}

function fittingValue(schema: Schema, find: (ref: string) => Schema, depth: number): fc.Arbitrary<unknown> {
  if (schema.$ref) return fittingValue(find(schema.$ref), find, depth);
  const options = schema.anyOf ?? schema.oneOf ?? (schema.allOf?.length === 1 ? schema.allOf : undefined);
  if (options) return fc.oneof(...options.map((one) => fittingValue(one, find, depth)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (depth > 5) return fc.constant(null);
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return objectOf(schema, find, depth);
    case 'array':
      return fc.array(anyValue(schema.items ?? {}, find, depth + 1), { maxLength: 3 });
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return schema.format === 'date' ? fc.constantFrom('2026-11-24', '2027-02-30', '') : text;
  }
}

function objectOf({ properties = {}, required = [] }: Schema, find: (ref: string) => Schema, depth: number) {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, anyValue(one, find, depth + 1)]),
  );
  const known = fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
  const surplus = fc.record({ admin: junk });
  return fc.oneof(
    { weight: 12, arbitrary: known },
    { weight: 1, arbitrary: fc.tuple(known, surplus).map(([one, more]) => ({ ...one, ...more })) },
  );
}

const numberOf = ({ minimum = -2, maximum = 1_000 }: Schema): fc.Arbitrary<number> =>
  fc.integer({ min: Math.max(minimum, -1_000_000), max: Math.min(maximum, 1_000_000_000) });
