import { previewDeckTemplate } from '#lib/brands/preview-deck-template.ts';
import { PreviewDeckTemplateInput } from '#lib/brands/schema.ts';
import { parseInput } from '#lib/core/parse.ts';
import { madeFileResponse } from '#lib/http/made-file-response.ts';
import { deskRoute } from '#lib/http/route.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute<{ key: string; version: string }>({
  async GET(ctx, { request, params }) {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const input = parseInput(PreviewDeckTemplateInput, { ...query, brand: params.key, version: params.version });
    return madeFileResponse(await previewDeckTemplate(ctx, input));
  },
});
