import type { ServerResponse } from 'node:http';
import { fixedHeaders, routeHeaders, stayOnHttps } from '#lib/http/security-headers.ts';
import type { Refusal } from './early-refusal.ts';

const isHttps = (process.env.APP_URL ?? '').startsWith('https://');

/** What every answer says unless the application says otherwise. */
const defaults: Record<string, string> = {
  ...fixedHeaders,
  ...routeHeaders,
  ...(isHttps && { 'Strict-Transport-Security': stayOnHttps }),
};

/** Fills in what an answer lacks, whoever makes it: pages, files, redirects, errors. */
export function fillHeaders(response: ServerResponse): void {
  response.removeHeader('X-Powered-By');
  for (const [name, value] of Object.entries(defaults)) {
    if (!response.hasHeader(name)) response.setHeader(name, value);
  }
}

const documentOf = ({ status, code, title, detail }: Refusal) =>
  JSON.stringify({ type: 'about:blank', title, status, detail, code, errors: [] });

/** A refusal as `application/problem+json`; the connection ends, for a body may still be on its way. */
export function refuse(response: ServerResponse, refusal: Refusal): void {
  fillHeaders(response);
  if (refusal.allow) response.setHeader('Allow', refusal.allow);
  response.writeHead(refusal.status, { 'Content-Type': 'application/problem+json', Connection: 'close' });
  response.end(documentOf(refusal));
}

/** The same where there is no answer to write to, but the bare connection. */
export function refusalText(refusal: Refusal, statusText: string): string {
  const body = documentOf(refusal);
  const headers = {
    ...defaults,
    ...(refusal.allow && { Allow: refusal.allow }),
    'Content-Type': 'application/problem+json',
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${refusal.status} ${statusText}\r\n${lines.join('')}\r\n${body}`;
}
