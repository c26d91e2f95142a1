import { issueCookie } from '#lib/auth/next-auth.ts';
import { ownPath } from '#lib/auth/paths.ts';
import { renewClaims } from '#lib/auth/renew-claims.ts';
import { deskRoute } from '#lib/http/route.ts';

/** After a change of somebody's roles: their cookie says what is so now, and they go where they wanted to. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute({
  async GET(ctx, { request }) {
    const { expiresAt, ...claims } = await renewClaims(ctx);
    await issueCookie(claims, expiresAt);
    const next = new URL(request.url).searchParams.get('next');
    return new Response(null, { status: 303, headers: { location: ownPath(next) ?? '/' } });
  },
});
