import type { z } from 'zod';
import type { Ctx } from '#lib/auth/context.ts';
import type { KnownPermission } from '#lib/auth/permission-table.ts';
import type { LimitKind } from '../limits/policy.ts';

export const apiMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type ApiMethod = (typeof apiMethods)[number];

/** The parts of the reference, in its order. */
export const apiTags = [
  'Me',
  'Locations',
  'Quotes',
  'Companies',
  'Proposals',
  'Documents',
  'Chats',
  'People',
  'API keys',
  'Audit',
  'Settings',
] as const;
export type ApiTag = (typeof apiTags)[number];

/** An answer with a status or headers of its own. */
export class Reply<Body = unknown> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Record<string, string>;

  constructor(status: number, body: Body, headers: Record<string, string> = {}) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

type Facts = {
  /** Unique; clients that are generated call their functions so. */
  id: string;
  method: ApiMethod;
  /** Below /api/v1, such as `/proposals/{proposal}`. */
  path: `/${string}`;
  tag: ApiTag;
  summary: string;
  description?: string;
  /** What the function behind it asks for; null where being signed in is enough. */
  permission: KnownPermission | null;
  status?: 200 | 201 | 202 | 204;
  /** Other good answers, with what they mean. */
  also?: Partial<Record<200 | 202, string>>;
  /** What is answered instead of JSON. */
  mediaType?: string;
  limit?: LimitKind;
  /** Whether an Idempotency-Key counts. */
  isIdempotent?: boolean;
  /** Whether its answer carries an ETag, which a change of the same thing asks for. */
  isVersioned?: boolean;
  example?: { body?: unknown; answer?: unknown };
};

type Schema = z.ZodType;
/** What a call says; `current` is what is there now, where the operation asks for an If-Match. */
type Call<Params, Query, Body, Answer> = {
  params: Params;
  query: Query;
  body: Body;
  current: Answer;
  request: Request;
};

/** One thing that can be asked of the API, as its route, its document and its reference know it. */
export type Operation = Facts & {
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: Schema;
  answer?: Schema;
  /** What is there now, as its GET answers it, for a change that names in If-Match what it is based on. */
  current?(ctx: Ctx, params: never): Promise<unknown>;
  /** The schema of `current`, where the change answers something else. */
  currentAnswer?: Schema;
  run(ctx: Ctx, call: Call<never, never, never, never>): Promise<unknown>;
};

type Declared<P extends z.ZodObject, Q extends z.ZodObject, B extends Schema, A extends Schema, C> = Facts & {
  params?: P;
  query?: Q;
  body?: B;
  answer?: A;
  current?(ctx: Ctx, params: z.output<P>): Promise<C>;
  currentAnswer?: Schema;
  run(
    ctx: Ctx,
    call: Call<z.output<P>, z.output<Q>, z.output<B>, C>,
  ): Promise<z.input<A> | Reply<z.input<A>> | Response>;
};

/** Declares an operation; the types of its schemas are those that `run` gets and gives. */
export const defineOperation = <
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  B extends Schema = Schema,
  A extends Schema = Schema,
  C = unknown,
>(
  declared: Declared<P, Q, B, A, C>,
): Operation => declared as unknown as Operation;
