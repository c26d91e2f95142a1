import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { geminiError, geminiEvents, geminiResponse, readGeminiCall } from './gemini-wire.ts';
import { openAiError, openAiEvents, openAiResponse, readOpenAiCall } from './openai-wire.ts';
import type { Call, Reply, Step } from './script.ts';

export type WireFake = {
  /** For OPENAI_BASE_URL and GOOGLE_BASE_URL. */
  openaiBaseUrl: string;
  googleBaseUrl: string;
  /** Every call that arrived, oldest first. */
  calls: Call[];
  /** Another script from now on. */
  script(reply: Reply): void;
  close(): Promise<void>;
};

/**
 * A provider on a real port: OpenAI's Responses and Gemini's generateContent, streamed and not. `reply` decides what
 * each call gets. Listens on 127.0.0.1; `port` 0 takes any free one.
 */
export async function startWireFake(reply: Reply, port = 0): Promise<WireFake> {
  const calls: Call[] = [];
  let current = reply;
  const server = createServer((request, response) => {
    answer(request, response, calls, (call) => current(call)).catch((error: unknown) => {
      if (!response.headersSent) sendJson(response, 500, openAiError(500, String(error)));
      else response.destroy();
    });
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    openaiBaseUrl: `${url}/v1`,
    googleBaseUrl: `${url}/v1beta`,
    calls,
    script(next) {
      current = next;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, calls: Call[], reply: Reply): Promise<void> {
  const path = (request.url ?? '').split('?')[0] ?? '';
  const openai = path.endsWith('/responses');
  if (!openai && !/:(streamG|g)enerateContent$/.test(path)) {
    return sendJson(response, 404, openAiError(404, `The fake does not speak ${path}.`));
  }
  const body = JSON.parse(await readBody(request)) as Record<string, unknown>;
  const call: Call = {
    ...(openai ? readOpenAiCall(path, body) : readGeminiCall(path, body)),
    headers: request.headers,
  };
  const serial = calls.push(call);
  response.on('close', () => {
    if (!response.writableEnded) call.aborted = true;
  });
  const step = await reply(call);
  if (step.kind === 'error') {
    call.status = step.status;
    const message = step.message ?? 'Scripted failure.';
    return sendJson(response, step.status, (openai ? openAiError : geminiError)(step.status, message));
  }
  if (!call.stream) {
    return sendJson(response, 200, (openai ? openAiResponse : geminiResponse)(call, step, serial));
  }
  await sendEvents(response, step, (openai ? openAiEvents : geminiEvents)(call, step, serial));
}

async function sendEvents(response: ServerResponse, step: Step, events: Record<string, unknown>[]): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  for (const event of events) {
    if (response.destroyed) return;
    const name = typeof event.type === 'string' ? `event: ${event.type}\n` : '';
    response.write(`${name}data: ${JSON.stringify(event)}\n\n`);
    if (step.delayMs) await pause(step.delayMs);
  }
  if (step.kind === 'cut' && !step.clean) {
    // What was written must reach the reader before the connection goes.
    await pause(30);
    response.destroy();
    return;
  }
  response.end();
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
