import { openApiDocument } from '#lib/http/api/openapi.ts';
import { publicRoute } from '#lib/http/route.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = publicRoute('It says what can be asked, and holds no data.', {
  GET: async () => Response.json(openApiDocument(), { headers: { 'cache-control': 'no-cache' } }),
});
