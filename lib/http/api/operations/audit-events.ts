import { z } from 'zod';
import { getAuditEvent as get } from '#lib/audit-trail/get-audit-event.ts';
import { listAuditEvents as list } from '#lib/audit-trail/list-audit-events.ts';
import { AuditEventDetailDto, AuditEventPage, ListAuditEventsInput } from '#lib/audit-trail/schema.ts';
import { defineOperation } from '../operation.ts';
import { placeInList } from './query.ts';

export const listAuditEvents = defineOperation({
  id: 'listAuditEvents',
  method: 'GET',
  path: '/audit-events',
  tag: 'Audit',
  summary: 'What happened, by page',
  description: 'The newest first. `from` and `to` are days of the business, both included.',
  permission: 'audit:read',
  query: z.strictObject({ ...ListAuditEventsInput.shape, ...placeInList }),
  answer: AuditEventPage,
  run: (ctx, { query }) => list(ctx, query),
});

export const getAuditEvent = defineOperation({
  id: 'getAuditEvent',
  method: 'GET',
  path: '/audit-events/{eventId}',
  tag: 'Audit',
  summary: 'An event, with its link of the chain',
  permission: 'audit:read',
  params: z.object({ eventId: z.string().min(1).max(60) }),
  answer: AuditEventDetailDto,
  run: (ctx, { params }) => get(ctx, params),
});
