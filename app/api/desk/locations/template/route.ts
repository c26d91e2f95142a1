import { madeFileResponse } from '#lib/http/made-file-response.ts';
import { deskRoute } from '#lib/http/route.ts';
import { getImportTemplate } from '#lib/inventory/get-import-template.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute({
  async GET(ctx) {
    return madeFileResponse(await getImportTemplate(ctx));
  },
});
