import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { cookieName } from '#lib/auth/next-auth.ts';
import { env } from '#lib/env.ts';
import { problemCodes } from '../problem.ts';
import { apiTags, type Operation } from './operation.ts';
import { operations } from './registry.ts';

/** RFC 9457. */
const ProblemDocument = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(problemCodes),
    requestId: z.string(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })),
  })
  .meta({ id: 'Problem', description: 'What went wrong; `errors` points at the fields of the body.' });

const description = `Everything is JSON in UTF-8; field names are in camelCase. Amounts are whole minor units (fils of a dirham) and dates are ISO 8601. Lists come by page: \`nextCursor\` of one page is \`cursor\` of the next. A change of something that has an ETag names it in If-Match. A POST that takes an Idempotency-Key answers a repeat with the first answer for 24 hours. Errors are problem documents (RFC 9457) whose \`code\` is stable.`;

let made: ReturnType<typeof createDocument> | undefined;

/** The OpenAPI 3.1 document of the API, from the same declarations as its routes. */
export function openApiDocument(): ReturnType<typeof createDocument> {
  made ??= createDocument(
    {
      openapi: '3.1.1',
      info: { title: 'Sightline API', version: '1', description },
      servers: [{ url: `${env.APP_URL}/api/v1` }],
      security: [{ key: [] }, { session: [] }],
      tags: apiTags.map((name) => ({ name })),
      paths: pathsOf(operations),
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', description: 'A key: `Authorization: Bearer sl_live_…`.' },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: cookieName,
            description: 'The session of a browser. A change must come from a page of Sightline itself.',
          },
        },
      },
    },
    {
      override({ jsonSchema, zodSchema, io }) {
        const { type } = zodSchema._zod.def;
        if (type === 'date' && io === 'output') Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
      },
      allowEmptySchema: { custom: true, date: { output: true }, unknown: true },
    },
  );
  return made;
}

function pathsOf(all: readonly Operation[]): ZodOpenApiPathsObject {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const operation of all) {
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: toOperation(operation) };
  }
  return paths;
}

function toOperation(operation: Operation): ZodOpenApiOperationObject {
  const { id, tag, summary, permission, params, query, body, example } = operation;
  const right = permission ? `Needs \`${permission}\`.` : 'Needs no permission.';
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: [operation.description, right].filter(Boolean).join('\n\n'),
    'x-permission': permission ?? 'none',
    requestParams: { ...(params && { path: params }), ...(query && { query }), ...headersOf(operation) },
    ...(body && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: body, ...(example?.body !== undefined && { example: example.body }) },
        },
      },
    }),
    responses: { ...goodResponses(operation), ...problemResponses(operation) },
  };
}

function headersOf({ isIdempotent, current, isVersioned, method }: Operation): { header?: z.ZodObject } {
  const shape = {
    ...(isIdempotent && {
      'Idempotency-Key': z
        .string()
        .min(1)
        .max(200)
        .optional()
        .meta({ description: 'Your own name for this call: a repeat has no second effect.' }),
    }),
    ...(current && { 'If-Match': z.string().meta({ description: 'The ETag that the change is based on.' }) }),
    ...(isVersioned && method === 'GET' && { 'If-None-Match': z.string().optional() }),
  };
  return Object.keys(shape).length > 0 ? { header: z.object(shape) } : {};
}

function goodResponses({ status = 200, answer, mediaType, also, isVersioned, method, example }: Operation) {
  const schema = answer ?? z.string().meta({ format: 'binary' });
  const shown = example?.answer === undefined ? {} : { example: example.answer };
  const content = { [mediaType ?? 'application/json']: { schema, ...shown } };
  const headers = isVersioned ? { ETag: { schema: { type: 'string' as const } } } : undefined;
  const good = (description: string) =>
    status === 204 ? { description } : { description, content, ...(headers && { headers }) };
  const others = Object.entries(also ?? {}).map(([other, meaning]) => [other, { description: meaning, content }]);
  return {
    [status]: good(status === 201 ? 'It was made.' : status === 204 ? 'It is done.' : 'Here it is.'),
    ...Object.fromEntries(others),
    ...(isVersioned && method === 'GET' && { 304: { description: 'It is as it was.' } }),
  };
}

const problems = {
  400: 'Something in the call needs a correction.',
  401: 'No key and no session, or one that has ended.',
  403: 'Not allowed.',
  404: 'It is not there, or not for you.',
  409: 'The state is another one by now.',
  412: 'It has changed since you read it.',
  415: 'The body is no plain JSON.',
  422: 'The Idempotency-Key belongs to another request.',
  428: 'If-Match is missing.',
  429: 'Too many calls; Retry-After says when to come back.',
  500: 'Something went wrong on our side.',
  502: 'An outside service failed.',
};

function problemResponses({ method, params, body, isIdempotent, current }: Operation) {
  const isWrite = method !== 'GET';
  const possible: Record<string, boolean> = {
    404: params !== undefined || body !== undefined,
    409: isWrite,
    412: current !== undefined,
    415: isWrite,
    422: isIdempotent ?? false,
    428: current !== undefined,
    502: isWrite,
  };
  const told = Object.entries(problems).filter(([status]) => possible[status] ?? true);
  return Object.fromEntries(
    told.map(([status, description]) => [
      status,
      { description, content: { 'application/problem+json': { schema: ProblemDocument } } },
    ]),
  );
}
