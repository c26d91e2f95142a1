import { AuditPlaceInAddress, toAuditFilters } from '#components/audit/list/audit-place.ts';
import { exportAuditEvents } from '#lib/audit-trail/export-audit-events.ts';
import type { AuditFileFormat } from '#lib/audit-trail/schema.ts';
import { madeFileResponse } from '#lib/http/made-file-response.ts';
import { deskRoute } from '#lib/http/route.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute(
  {
    async GET(ctx, { request }) {
      const { format, ...query } = Object.fromEntries(new URL(request.url).searchParams);
      const filters = toAuditFilters(AuditPlaceInAddress.parse(query));
      return madeFileResponse(await exportAuditEvents(ctx, { ...filters, format: format as AuditFileFormat }));
    },
  },
  { limits: { GET: 'exports' } },
);
