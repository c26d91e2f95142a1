import { openApiDocument } from './openapi.ts';

type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
};
type Media = Record<string, { schema?: Schema; example?: unknown }>;
type Parameter = { name: string; in: string; required?: boolean; description?: string; schema?: Schema };
type DocumentedOperation = {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  'x-permission': string;
  parameters?: Parameter[];
  requestBody?: { content: Media };
  responses: Record<string, { description: string; content?: Media }>;
};

type Field = { name: string; type: string; isRequired: boolean; description: string };
export type ReferenceOperation = {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  permission: string | null;
  parameters: (Field & { place: string })[];
  body: Field[];
  bodyExample: string | null;
  answers: { status: string; description: string }[];
  answer: Field[];
  answerExample: string | null;
};
export type ReferenceGroup = { name: string; operations: ReferenceOperation[] };

const deepest = 4;

/** The document as people read it: every operation by its part, with its fields in lines. */
export function apiReference(): ReferenceGroup[] {
  const { paths = {}, tags = [], components } = openApiDocument();
  const named = (components?.schemas ?? {}) as Record<string, Schema>;
  const all = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, DocumentedOperation>).map(([method, operation]) => ({
      tag: operation.tags[0],
      shown: toShown(operation, { method: method.toUpperCase(), path }, named),
    })),
  );
  return tags
    .map(({ name }) => ({ name, operations: all.filter(({ tag }) => tag === name).map(({ shown }) => shown) }))
    .filter(({ operations }) => operations.length > 0);
}

function toShown(
  operation: DocumentedOperation,
  address: { method: string; path: string },
  named: Record<string, Schema>,
): ReferenceOperation {
  const { operationId: id, summary, parameters = [], requestBody, responses } = operation;
  const permission = operation['x-permission'];
  const [body] = Object.values(requestBody?.content ?? {});
  const good = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
  const [answer] = Object.values(good?.content ?? {});
  const resolve = (schema: Schema | undefined) => withoutReference(schema, named);
  return {
    id,
    ...address,
    summary,
    description: operation.description.split('\n\nNeeds ')[0]?.replace(/^Needs .*$/, '') ?? '',
    permission: permission === 'none' ? null : permission,
    parameters: parameters.map(({ name, in: place, required, description = '', schema }) => ({
      name,
      place,
      type: typeOf(resolve(schema), named),
      isRequired: required ?? false,
      description: description || (schema?.description ?? ''),
    })),
    body: fieldsOf(resolve(body?.schema), named),
    bodyExample: shownExample(body?.example),
    answers: Object.entries(responses).map(([status, { description }]) => ({ status, description })),
    answer: fieldsOf(resolve(answer?.schema), named),
    answerExample: shownExample(answer?.example),
  };
}

const shownExample = (example: unknown) => (example === undefined ? null : JSON.stringify(example, null, 2));

function withoutReference(schema: Schema | undefined, named: Record<string, Schema>): Schema {
  if (!schema) return {};
  const name = schema.$ref?.split('/').at(-1);
  if (name) return withoutReference(named[name], named);
  if (schema.allOf?.length === 1) return withoutReference(schema.allOf[0], named);
  return schema;
}

/** The one thing that a value is where it is not null. */
function present(schema: Schema, named: Record<string, Schema>): { schema: Schema; isNullable: boolean } {
  const options = (schema.anyOf ?? schema.oneOf)?.map((one) => withoutReference(one, named));
  const values = options?.filter(({ type }) => type !== 'null');
  const [only] = values ?? [];
  if (!options || !only || values?.length !== 1) return { schema, isNullable: false };
  return { schema: only, isNullable: options.length > 1 };
}

function typeOf(given: Schema, named: Record<string, Schema>): string {
  const { schema, isNullable } = present(given, named);
  const suffix = isNullable ? ' | null' : '';
  if (schema.enum) return `${schema.enum.map(String).join(' | ')}${suffix}`;
  if (schema.const !== undefined) return `${schema.const}${suffix}`;
  if (schema.anyOf) return schema.anyOf.map((one) => typeOf(withoutReference(one, named), named)).join(' | ');
  if (schema.items) return `${typeOf(withoutReference(schema.items, named), named)}[]${suffix}`;
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : (schema.type ?? 'any');
  return `${schema.format === undefined || schema.format === 'binary' ? type : schema.format}${suffix}`;
}

function fieldsOf(given: Schema, named: Record<string, Schema>, prefix = '', depth = 0): Field[] {
  const { schema } = present(given, named);
  if (schema.items) return fieldsOf(withoutReference(schema.items, named), named, `${prefix}[]`, depth);
  if (!schema.properties || depth >= deepest) return [];
  return Object.entries(schema.properties).flatMap(([key, property]) => {
    const own = withoutReference(property, named);
    const name = prefix ? `${prefix}.${key}` : key;
    const isRequired = schema.required?.includes(key) ?? false;
    const description = property.description ?? own.description ?? '';
    return [{ name, type: typeOf(own, named), isRequired, description }, ...fieldsOf(own, named, name, depth + 1)];
  });
}
