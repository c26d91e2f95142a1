import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { listAiCalls } from '#db/repositories/assistant.ts';
import { salesModel } from '#e2e/wire-fake/sales-model.ts';
import type { Step } from '#e2e/wire-fake/script.ts';
import { startWireFake, type WireFake } from '#e2e/wire-fake/wire-fake.ts';
import { chatModel } from '#lib/ai/gateway.ts';
import type { ProposalDto } from '#lib/proposals/schema.ts';
import { type Desk, openDesk, type PersonName } from '#lib/testing/desk-fixture.ts';
import { stopAnswer } from './stop-answer.ts';
import { startDeskChat } from './testing/desk-chat.ts';

let desk: Desk;
let fake: WireFake;
beforeAll(async () => {
  [desk, fake] = await Promise.all([openDesk(), startWireFake(salesModel())]);
});
afterAll(() => Promise.all([desk.close(), fake.close()]));

const sentence =
  'proposal for Marina Gateway and Creek Tower, 4 weeks from 1 Jan 2027, 450k and 300k, client Acme Properties';
const call = (name: string, args: unknown) => ({ name, args });

describe.each(['openai', 'google'] as const)('a chat through %s on the real desk', (provider) => {
  const settings = () =>
    provider === 'openai'
      ? { OPENAI_API_KEY: 'key', OPENAI_BASE_URL: fake.openaiBaseUrl }
      : { GOOGLE_GENERATIVE_AI_API_KEY: 'key', GOOGLE_BASE_URL: fake.googleBaseUrl };
  const start = (person: PersonName = 'seller') => startDeskChat(desk, { person, model: chatModel(settings()) });
  const script = (...steps: Step[]) => {
    const left = [...steps];
    fake.script(() => left.shift() ?? { kind: 'text', text: 'Nothing more.' });
  };
  const rowsOf = (chatId: string) => listAiCalls(desk, chatId);
  const statusesOf = async (chatId: string) => (await rowsOf(chatId)).map(({ status }) => status);
  /** Errors go to the log as well; a test that provokes one expects it there. */
  const expectLogged = () => vi.spyOn(process.stderr, 'write').mockReturnValue(true);

  beforeEach(() => {
    fake.script(salesModel());
    fake.calls.length = 0;
  });

  test('the sentence becomes a proposal with exact money, every call on record', async () => {
    const { chatId, say } = start();
    const asked = await say(sentence);
    expect(asked.questions).toEqual({ paymentTerms: 'What are the payment terms?' });
    const ready = await say('100% upfront');
    const { snapshot, ownerId } = ready.data as ProposalDto;
    const totals = snapshot.sites.map(({ options }) => options[0]?.price?.base.totalMinor);
    expect(totals).toEqual([47_619_600, 31_712_100]);
    expect(snapshot.sites.map(({ options }) => options[0]?.endsOn)).toEqual(['2027-01-28', '2027-01-28']);
    expect(ownerId).toBe(desk.userId('seller'));
    const rows = await rowsOf(chatId);
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map(({ operationId }) => operationId)).size).toBe(2);
    const model = provider === 'openai' ? 'gpt-6-sol' : 'gemini-3.8-flash';
    for (const row of rows) {
      expect(row).toMatchObject({
        feature: 'chat',
        userId: desk.userId('seller'),
        provider,
        modelAsked: model,
        modelServed: model,
        status: 'ok',
        error: null,
        inputTokens: expect.any(Number),
        outputTokens: expect.any(Number),
        endedAt: expect.any(Date),
      });
      expect(row.inputTokens).toBeGreaterThan(1_000);
    }
  });

  test('the prompt names the locations, so that their names can be heard in a sentence', async () => {
    await start().say('hello');
    expect(fake.calls[0]?.instructions).toContain('Marina Gateway |  | Dubai Creek, Dubai | digital');
  });

  test('several tools in one step, each with its result', async () => {
    const calls = [call('get_location', { location: 'Marina Gateway' }), call('list_locations', { kind: 'static' })];
    script({ kind: 'tools', calls }, { kind: 'text', text: 'Here they are.' });
    const answer = await start().say('compare them');
    expect(answer).toMatchObject({ tools: ['get_location', 'list_locations'], text: 'Here they are.' });
    expect(fake.calls[1]?.toolResults).toMatchObject([
      { output: { ok: true, data: { name: 'Marina Gateway' } } },
      { output: { ok: true, data: { items: [{ name: 'Creek Walk 4' }] } } },
    ]);
  });

  test.each([
    ['429', { kind: 'error', status: 429 }, 'The AI service is busy right now. Try again in a moment.', '', 'error'],
    ['500', { kind: 'error', status: 500 }, 'The AI service broke off.', '', 'error'],
    ['an error frame', { kind: 'error_frame', text: 'So far' }, 'The AI service broke off.', 'So far', 'error'],
    ['a cut connection', { kind: 'cut', text: 'So far' }, 'The AI service broke off.', 'So far', 'error'],
    [
      'a stream that just ends',
      { kind: 'cut', text: 'So far', clean: true },
      'The AI service broke off.',
      'So far',
      'interrupted',
    ],
  ] as const)('%s: what was shown is kept, and trying again answers', async (_, step, error, text, status) => {
    const log = expectLogged();
    const { chatId, say, retry } = start();
    script(step);
    const failed = await say('hello');
    expect(failed).toMatchObject({ status: 'failed', text, error: expect.stringContaining(error) });
    expect(await statusesOf(chatId)).toEqual([status]);
    expect(log).toHaveBeenCalled();
    fake.script(salesModel());
    const answer = await retry();
    expect(answer).toMatchObject({ id: failed.id, status: 'complete', error: null, text: 'You said: hello' });
    expect(await statusesOf(chatId)).toEqual([status, 'ok']);
  });

  test('a failure after a tool has run keeps its card', async () => {
    expectLogged();
    const { say } = start();
    script({ kind: 'tools', calls: [call('list_locations', {})] }, { kind: 'error', status: 500 });
    expect(await say('what do you have')).toMatchObject({ status: 'failed', tools: ['list_locations'] });
  });

  test('stop, pressed again and again, keeps what was shown, and the call is closed as aborted', async () => {
    fake.script(() => ({ kind: 'text', text: 'word '.repeat(400), delayMs: 5 }));
    const { chatId, ask, open, ctx, lastAnswer } = start();
    const stream = await open((await ask('tell me everything')).answerId);
    let shown = '';
    const stops: { stopped: boolean }[] = [];
    for await (const chunk of stream) {
      if (chunk.type === 'text-delta') shown += chunk.delta;
      if (shown.length > 60) stops.push(await stopAnswer(ctx(), { chatId }));
    }
    expect(stops[0]).toEqual({ stopped: true });
    const answer = await lastAnswer();
    expect(answer.status).toBe('stopped');
    expect(answer.text.startsWith(shown)).toBe(true);
    await expect.poll(() => statusesOf(chatId)).toEqual(['aborted']);
  });

  test('a browser that leaves loses nothing', async () => {
    fake.script(() => ({ kind: 'text', text: 'word '.repeat(60).trim(), delayMs: 1 }));
    const { chatId, ask, open, lastAnswer } = start();
    await (await open((await ask('tell me everything')).answerId)).cancel();
    await expect.poll(async () => (await lastAnswer()).status).toBe('complete');
    expect((await lastAnswer()).text).toBe('word '.repeat(60).trim());
    expect(await statusesOf(chatId)).toEqual(['ok']);
  });

  test('malformed arguments come back to the model as an error, and nothing is made', async () => {
    script(
      { kind: 'tools', calls: [call('create_proposal', { sites: 'all of them' })] },
      { kind: 'text', text: 'Sorry.' },
    );
    const answer = await start().say('proposal for everything');
    expect(answer).toMatchObject({ status: 'complete', text: 'Sorry.', data: undefined });
    expect(JSON.stringify(fake.calls[1]?.body)).toMatch(/create_proposal/);
    expect(fake.calls[1]?.toolResults).toHaveLength(1);
  });

  test('a tool that the person may not use is not offered, and a call of it does nothing', async () => {
    const content = { client: 'Acme', sites: [], paymentTerms: '100% upfront' };
    script({ kind: 'tools', calls: [call('create_proposal', { content })] }, { kind: 'text', text: 'I may not.' });
    const answer = await start('coordinator').say('proposal for Acme');
    expect(fake.calls[0]?.tools.map(({ name }) => name)).not.toContain('create_proposal');
    expect(answer).toMatchObject({ status: 'complete', text: 'I may not.', data: undefined });
  });

  test('twelve rounds of tools are the most', async () => {
    let turn = 0;
    fake.script(() => ({ kind: 'tools', calls: [call('list_locations', { city: `City ${++turn}` })] }));
    const { chatId, say } = start();
    expect((await say('loop')).tools).toHaveLength(12);
    expect(await statusesOf(chatId)).toHaveLength(12);
  });
});

test('where the conversation cannot be loaded the answer fails and can be tried again', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { ask, ctx, chatId, lastAnswer, open } = startDeskChat(desk, {
    model: {
      ...chatModel({}),
      get model(): never {
        throw new Error('No model here.');
      },
    },
  });
  await expect(open((await ask('help')).answerId)).rejects.toThrow('No model here.');
  expect(await lastAnswer()).toMatchObject({ status: 'failed', error: expect.stringContaining('try again') });
  expect(await stopAnswer(ctx(), { chatId })).toEqual({ stopped: false });
  expect(log).not.toHaveBeenCalled();
});
