import http, { type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { fillHeaders, refusalText, refuse } from './answer.ts';
import { addressOf } from './client-address.ts';
import { earlyRefusal, methodNotAllowed } from './early-refusal.ts';
import { withStatus } from './hold-page.ts';
import { stopGracefully } from './stop.ts';

// Loaded into the process of the server before its own code: what it listens with is made here, in development and
// built alike. lib/start/start-server.ts refuses to serve without it.
const hops = Number(process.env.TRUSTED_PROXY_HOPS || 0);
const isDevelopment = process.env.NODE_ENV === 'development';
/** What only a proxy of ours, or the application itself, may say. */
const fromProxies = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded'];
const ours = ['x-request-id', 'x-path', 'x-nonce', 'x-middleware-subrequest'];

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  maxHeaderSize: 16_384,
  // Refused by us, in JSON.
  requireHostHeader: false,
  // Nothing here speaks another protocol, but for what reloads pages in development.
  ...(!isDevelopment && { shouldUpgradeCallback: () => false }),
};
const wrongBytes = {
  status: 400,
  code: 'invalid_input',
  title: 'Unreadable request',
  detail: 'This is no request that can be read.',
};

const createServer = http.createServer;
http.createServer = ((...args: unknown[]) => {
  const listener = args.at(-1) as RequestListener;
  const options = typeof args[0] === 'object' ? args[0] : {};
  return guard(createServer({ ...options, ...limits }, (request, response) => attend(request, response, listener)));
}) as typeof http.createServer;

(globalThis as { sightlineEntry?: boolean }).sightlineEntry = true;
if (!isDevelopment) process.env.NEXT_MANUAL_SIG_HANDLE = 'true';

function guard(server: Server): Server {
  server.on('connect', (_request, socket) => {
    socket.end(refusalText(methodNotAllowed('CONNECT'), 'Method Not Allowed'));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    if (error.code === 'HPE_HEADER_OVERFLOW') {
      return void socket.end(refusalText({ ...wrongBytes, status: 431 }, 'Request Header Fields Too Large'));
    }
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') {
      return void socket.end(refusalText({ ...wrongBytes, status: 408 }, 'Request Timeout'));
    }
    socket.end(refusalText(wrongBytes, 'Bad Request'));
  });
  if (!isDevelopment) {
    stopGracefully(server);
  }
  return server;
}

function attend(request: IncomingMessage, response: ServerResponse, listener: RequestListener): void {
  const { method = '', url = '', headers, socket } = request;
  const refusal = earlyRefusal(method, url, headers);
  if (refusal) {
    refuse(response, refusal);
    return;
  }
  const address = addressOf(socket.remoteAddress ?? '', String(headers['x-forwarded-for'] ?? ''), hops);
  for (const name of [...ours, ...(hops === 0 ? fromProxies : [])]) delete headers[name];
  headers['x-forwarded-for'] = address;
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = ((...args: unknown[]) => {
    fillHeaders(response);
    return writeHead(...args);
  }) as typeof response.writeHead;
  withStatus(response, isWholePage(request), () => listener(request, response));
}

/** What a person opens, unlike what the router of the browser fetches, a file, or data. */
function isWholePage({ method, url = '', headers }: IncomingMessage): boolean {
  const isFile = /^\/(api|_next)\//.test(url);
  return (method === 'GET' || method === 'HEAD') && !isFile && headers.rsc === undefined && !isDevelopment;
}
