import { getStarterDeck } from '#lib/brands/get-starter-deck.ts';
import { madeFileResponse } from '#lib/http/made-file-response.ts';
import { deskRoute } from '#lib/http/route.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute<{ key: string }>({
  async GET(ctx, { params }) {
    return madeFileResponse(await getStarterDeck(ctx, { brand: params.key }));
  },
});
