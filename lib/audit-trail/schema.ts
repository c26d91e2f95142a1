import { z } from 'zod';
import { mostSearchLetters } from '#lib/core/parse.ts';

export const auditOutcomes = ['done', 'refused'] as const;
export type AuditOutcome = (typeof auditOutcomes)[number];

export const auditActorKinds = ['user', 'key', 'assistant', 'job', 'anonymous'] as const;
export type AuditActorKind = (typeof auditActorKinds)[number];

const fields = z.record(z.string(), z.unknown()).nullable();

export const AuditEventDto = z.object({
  id: z.string(),
  at: z.date(),
  actor: z.object({
    kind: z.enum(auditActorKinds),
    /** The person at work, also behind a key and the assistant; null for jobs and strangers. */
    id: z.string().nullable(),
    name: z.string(),
  }),
  /** The session, key or chat that the actor came through. */
  via: z.string().nullable(),
  onBehalfOf: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
  /** "location.update": the kind of object and what happened to it. */
  action: z.string(),
  outcome: z.enum(auditOutcomes),
  /** `name` is what the object is called now; null where it has no name or is gone. */
  object: z.object({ type: z.string(), id: z.string(), name: z.string().nullable() }),
  before: fields,
  after: fields,
  requestId: z.string(),
  address: z.string(),
});
export type AuditEventDto = z.infer<typeof AuditEventDto>;

const word = z.string().trim().min(1);

export const AuditFilters = z.strictObject({
  /** A name, an email or a number of what it happened to. */
  search: z.string().trim().max(mostSearchLetters).optional(),
  /** The id of the person at work. */
  actorId: word.max(60).optional(),
  action: word.max(80).optional(),
  objectType: word.max(40).optional(),
  objectId: word.max(80).optional(),
  outcome: z.enum(auditOutcomes).optional(),
  /** The first and the last day, in the time zone of the business. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type AuditFilters = z.input<typeof AuditFilters>;

export const ListAuditEventsInput = AuditFilters.extend({
  limit: z.number().int().min(1).max(100).default(50),
  cursor: z.string().max(1_000).optional(),
});
export type ListAuditEventsInput = z.input<typeof ListAuditEventsInput>;

export const AuditEventPage = z.object({ items: z.array(AuditEventDto), nextCursor: z.string().nullable() });
export type AuditEventPage = z.infer<typeof AuditEventPage>;

export const GetAuditEventInput = z.strictObject({ eventId: z.string().max(60) });
export type GetAuditEventInput = z.input<typeof GetAuditEventInput>;

/** Where the event stands in the chain, and whether its columns still make the hash of its link. */
export const AuditLinkState = z.object({
  sequence: z.number().int(),
  hash: z.string(),
  fits: z.boolean(),
});

export const AuditEventDetailDto = AuditEventDto.extend({ link: AuditLinkState.nullable() });
export type AuditEventDetailDto = z.infer<typeof AuditEventDetailDto>;

export const auditFileFormats = ['csv', 'ndjson'] as const;
export type AuditFileFormat = (typeof auditFileFormats)[number];

export const ExportAuditEventsInput = AuditFilters.extend({ format: z.enum(auditFileFormats) });
export type ExportAuditEventsInput = z.input<typeof ExportAuditEventsInput>;

/** Somebody who may stand in the trail. */
export type AuditPerson = { id: string; name: string };

/** The kinds of objects that have a word of their own. */
export const auditObjectTypes = [
  'location',
  'proposal',
  'company',
  'user',
  'team',
  'role',
  'api_key',
  'brand',
  'chat',
  'saved_view',
  'inventory',
  'list',
  'settings',
  'exchange_rate',
  'fee',
  'job',
  'audit',
  'database',
  'door',
] as const;
