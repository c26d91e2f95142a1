import { Agent, request } from 'node:http';

export type Call = { url: string; headers?: Record<string, string>; method?: string; body?: string };
export type Answer = { status: number; ms: number; body: string };

/** Calls one after the other on one connection each, kept open: what is measured is the server, not the handshake. */
export function openConnections(count: number): { call(call: Call): Promise<Answer>; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  return { call: (call) => send(agent, call), close: () => agent.destroy() };
}

function send(agent: Agent, { url, method = 'GET', headers = {}, body }: Call): Promise<Answer> {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, ms: performance.now() - startedAt, body: text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Answers per second that `connections` callers get who ask again as soon as they are answered, for `seconds`. */
export async function answersPerSecond(call: Call, { connections = 8, seconds = 2 } = {}): Promise<number> {
  const { call: ask, close } = openConnections(connections);
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1_000;
  let answers = 0;
  const callers = Array.from({ length: connections }, async () => {
    while (performance.now() < endsAt) {
      const { status, body } = await ask(call);
      if (status !== 200) throw new Error(`${call.url} answered ${status}: ${body.slice(0, 300)}`);
      answers += 1;
    }
  });
  await Promise.all(callers);
  close();
  return (answers * 1_000) / (performance.now() - startedAt);
}
