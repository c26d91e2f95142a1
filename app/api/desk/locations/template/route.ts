import { fileResponse } from '#lib/http/file-response.ts';
import { deskRoute } from '#lib/http/route.ts';
import { getImportTemplate } from '#lib/inventory/get-import-template.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute({
  async GET(ctx, { request }) {
    const { bytes, ...file } = await getImportTemplate(ctx);
    return fileResponse(request, { ...file, version: ctx.requestId, isInline: false, read: async () => bytes });
  },
});
