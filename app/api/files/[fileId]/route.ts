import { openFile } from '#lib/files/open-file.ts';
import { fileResponse } from '#lib/http/file-response.ts';
import { deskRoute } from '#lib/http/route.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute<{ fileId: string }>(
  {
    async GET(ctx, { request, params }) {
      const query = new URL(request.url).searchParams;
      const wanted = { width: query.get('w') ?? undefined, page: query.get('page') ?? undefined };
      return fileResponse(request, await openFile(ctx, { fileId: params.fileId, ...wanted }));
    },
  },
  { counts: false },
);
