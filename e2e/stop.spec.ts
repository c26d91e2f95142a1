import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { expect, signIn, test } from './desk.ts';
import { startDeskServer } from './servers/desk-server.ts';
import { salesModel } from './wire-fake/sales-model.ts';
import { startWireFake } from './wire-fake/wire-fake.ts';

const graceMs = 10_000;
const terminated = 143;

test('a server that is told to stop under load finishes what it began, and leaves nothing half done', async ({
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-stop-'));
  const database = `file:${join(folder, 'desk.db')}`;
  const fake = await startWireFake(salesModel());
  const server = await startDeskServer('stop', {
    DATABASE_URL: database,
    STORAGE_DIR: join(folder, 'files'),
    OPENAI_API_KEY: 'fake',
    OPENAI_BASE_URL: fake.openaiBaseUrl,
  });
  try {
    const context = await browser.newContext({ baseURL: server.url });
    await signIn(await context.newPage(), 'sales');
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'sec-fetch-site': 'same-origin' };

    const chatId = `cht_${'0'.repeat(31)}1`;
    const asked = await fetch(`${server.url}/api/chat`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ chatId, text: '[[slow]]' }),
    });
    expect(asked.status).toBe(200);
    const answer = asked.text();

    let isStopping = false;
    const answers: number[] = [];
    const load = Array.from({ length: 8 }, async () => {
      while (!isStopping) {
        const response = await fetch(`${server.url}/api/desk/companies?search=al`, { headers });
        await response.json();
        answers.push(response.status);
      }
    });
    await expect.poll(() => answers.length).toBeGreaterThan(40);

    const startedAt = Date.now();
    isStopping = true;
    const [outcomes] = await Promise.all([Promise.allSettled(load), server.close()]);
    expect(Date.now() - startedAt).toBeLessThan(graceMs);
    expect(await server.ended).toBe(terminated);
    // What was under way when the signal came is answered in full.
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(new Set(answers)).toEqual(new Set([200]));
    expect(await answer).toContain('[DONE]');

    const client = createClient({ url: database });
    const { rows: messages } = await client.execute(`select status from chat_messages where chat_id = '${chatId}'`);
    // An answer that takes longer than the grace is stored as far as it came, and can be asked for again.
    expect(messages.map(({ status }) => status).sort()).toEqual([
      'complete',
      expect.stringMatching(/^(complete|stopped)$/),
    ]);
    const { rows: leased } = await client.execute(`select id from jobs where status = 'running'`);
    expect(leased).toEqual([]);
    client.close();
    expect(await fetch(server.url).catch(() => 'gone')).toBe('gone');
    await context.close();
  } finally {
    await server.close();
    await fake.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
