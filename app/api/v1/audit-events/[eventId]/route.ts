import { apiRoute } from '#lib/http/api/api-route.ts';
import { getAuditEvent } from '#lib/http/api/operations/audit-events.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(getAuditEvent);
