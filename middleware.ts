import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { hasCookie, readCookie } from '#lib/auth/next-auth.ts';
import { signInHref } from '#lib/auth/paths.ts';
import { newId } from '#lib/core/ids.ts';
import { inLanguage } from '#lib/core/language.ts';
import { env } from '#lib/env.ts';
import { browserLanguage } from '#lib/http/preferred-language.ts';
import { methodNotAllowedResponse, problemResponse } from '#lib/http/problem.ts';
import { ownBase, requireOwnForm } from '#lib/http/same-origin.ts';
import { contentPolicy, stayOnHttps } from '#lib/http/security-headers.ts';

/** The pages of whoever is nobody yet; the secret of a link stands in the address. */
const openPages = /^\/(sign-in|(invitation|reset|setup)\/[^/]+)$/;
const surroundings = {
  isDevelopment: process.env.NODE_ENV === 'development',
  isHttps: env.APP_URL.startsWith('https://'),
  tileOrigin: env.MAP_TILE_URL && new URL(env.MAP_TILE_URL).origin,
};

/**
 * Turns away who surely may not see a page, and gives each request its id, its path and the nonce of its scripts. It
 * asks no database and is never the only gate: every function asks for its permission.
 */
export async function middleware(request: NextRequest): Promise<NextResponse> {
  const nonce = randomBytes(16).toString('base64');
  const policy = contentPolicy(nonce, surroundings);
  const requestId = newId('request');
  const { pathname, search } = request.nextUrl;
  const headers = new Headers(request.headers);
  headers.set('x-request-id', requestId);
  headers.set('x-path', `${pathname}${search}`);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);

  const response =
    refuseForm(request, requestId) ?? (await deny(request, headers)) ?? NextResponse.next({ request: { headers } });
  response.headers.set('x-request-id', requestId);
  // What is set here wins over what a route says, and routes have policies of their own.
  if (!pathname.startsWith('/api/')) {
    response.headers.set('content-security-policy', policy);
    response.headers.set('cache-control', 'no-store');
  }
  if (surroundings.isHttps) response.headers.set('strict-transport-security', stayOnHttps);
  return response;
}

/** A form of another site, or a method that no page knows. API routes answer for themselves. */
function refuseForm(request: NextRequest, requestId: string): NextResponse | undefined {
  const { method, nextUrl, headers } = request;
  if (nextUrl.pathname.startsWith('/api/') || method === 'GET' || method === 'HEAD') return undefined;
  return inLanguage(browserLanguage(headers), () => {
    if (method !== 'POST') return asIs(methodNotAllowedResponse(method, 'GET, HEAD, POST', requestId));
    try {
      requireOwnForm(headers);
      return undefined;
    } catch (error) {
      return asIs(problemResponse(error, requestId));
    }
  });
}

const asIs = (response: Response) => new NextResponse(response.body, response);

/** API routes and forms answer for themselves, in JSON and without losing what was typed. */
async function deny(request: NextRequest, headers: Headers): Promise<NextResponse | undefined> {
  const { pathname, search } = request.nextUrl;
  if (!isReadable(pathname)) return NextResponse.rewrite(new URL(unreadableIn(pathname), request.url));
  if (!['GET', 'HEAD'].includes(request.method) || pathname.startsWith('/api/') || openPages.test(pathname)) {
    return undefined;
  }
  const claims = await readCookie(request.cookies);
  if (!claims) {
    const reason = hasCookie(request.cookies) ? 'ended' : undefined;
    return NextResponse.redirect(new URL(signInHref({ next: `${pathname}${search}`, reason }), ownBase(request.url)));
  }
  const isAdminArea = pathname === '/admin' || pathname.startsWith('/admin/');
  if (isAdminArea && !claims.isAdmin) {
    return NextResponse.rewrite(new URL('/denied', request.url), { request: { headers } });
  }
  return undefined;
}

/** "/proposals/%ff" is no text: left to Next it ends in an error without a page or a header. */
function isReadable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== '';
  } catch {
    return false;
  }
}

/** An address that nothing answers, so that the page or the JSON for "not found" does. */
const unreadableIn = (pathname: string) => (pathname.startsWith('/api/') ? '/api/unreadable' : '/unreadable');

export const config = {
  runtime: 'nodejs',
  // Not for integrations, whose wrapper answers in JSON, nor for files that are the same for everybody.
  matcher: ['/((?!api/v1/|_next/static/|_next/image|favicon\\.svg|sign-in\\.webp).*)'],
};
