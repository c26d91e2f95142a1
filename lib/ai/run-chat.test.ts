import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { salesModel } from '#e2e/wire-fake/sales-model.ts';
import type { Reply } from '#e2e/wire-fake/script.ts';
import { startWireFake, type WireFake } from '#e2e/wire-fake/wire-fake.ts';
import { chatModel } from './gateway.ts';
import { fakeCtx } from './testing/fake-desk.ts';
import { startTalk, textOf } from './testing/talk.ts';

let fake: WireFake;
beforeAll(async () => {
  fake = await startWireFake(salesModel());
});
afterAll(() => fake.close());

const sentence =
  'proposal for Marina Gateway and Creek Tower, 4 weeks from 1 Jan 2027, 450k and 300k, client Acme Properties';
const look = (name: string, args: object) => ({ name, args });

describe.each(['openai', 'google'] as const)('a chat through the %s provider', (provider) => {
  const settings = () =>
    provider === 'openai'
      ? { OPENAI_API_KEY: 'key', OPENAI_BASE_URL: fake.openaiBaseUrl }
      : { GOOGLE_GENERATIVE_AI_API_KEY: 'key', GOOGLE_BASE_URL: fake.googleBaseUrl };
  const start = (ctx = fakeCtx()) => startTalk(chatModel(settings()), ctx);
  const script = (...replies: ReturnType<Reply>[]) => {
    const left = [...replies];
    fake.script(() => left.shift() ?? { kind: 'text', text: 'Nothing more.' });
  };

  beforeEach(() => {
    fake.script(salesModel());
    fake.calls.length = 0;
  });

  test('the sentence becomes a proposal after the payment terms are confirmed', async () => {
    const chat = start();
    const first = await chat.say(sentence);
    expect(first.text).toContain('Which payment terms?');
    const second = await chat.say('100% upfront');
    expect(second.text).toContain('Proposal **P-2026-0001** is ready.');
    expect(second.status).toBe('complete');
    expect(chat.desk.called).toHaveLength(2);
    expect(chat.desk.contents.get('P-2026-0001')?.paymentTerms).toBe('100% upfront');
  });

  test('every step is a recorded call with its tokens, all under one operation', async () => {
    const usage = { input: 2006, cached: 1920, output: 300, reasoning: 128 };
    script(
      { kind: 'tools', calls: [look('list_locations', { city: 'Dubai' })] },
      { kind: 'text', text: 'None.', usage },
    );
    const { recorder, say } = start();
    await say('what locations do you have in Dubai');
    expect(recorder.rows).toHaveLength(2);
    expect(new Set(recorder.rows.map((row) => row.operationId)).size).toBe(1);
    const model = provider === 'openai' ? 'gpt-6-sol' : 'gemini-3.8-flash';
    expect(recorder.rows[1]).toMatchObject({
      feature: 'chat',
      userId: 'usr_1',
      chatId: 'cht_1',
      provider,
      modelAsked: model,
      modelServed: model,
      status: 'ok',
      inputTokens: 2006,
      cachedInputTokens: 1920,
      // Gemini reports thoughts beside its answer; both are output.
      outputTokens: provider === 'openai' ? 300 : 428,
      reasoningTokens: 128,
      endedAt: expect.any(Date),
    });
  });

  test('several tool calls in one step all run, in order', async () => {
    const calls = [
      look('get_location', { location: 'Marina Gateway' }),
      look('get_location', { location: 'Creek Tower' }),
    ];
    script({ kind: 'tools', text: 'Looking.', calls }, { kind: 'text', text: 'Both are digital.' });
    const { desk, say } = start();
    const answer = await say('compare them');
    expect(desk.called.map((call) => call.input)).toEqual(calls.map((call) => call.args));
    expect(fake.calls[1]?.toolResults).toMatchObject([
      { name: 'get_location', output: { ok: true, data: { name: 'Marina Gateway' } } },
      { name: 'get_location', output: { ok: true, data: { name: 'Creek Tower' } } },
    ]);
    expect(answer.text).toBe('Looking.\nBoth are digital.');
  });

  test('a refusal reaches the model with everything that is missing', async () => {
    script(
      { kind: 'tools', calls: [look('create_proposal', { content: { sites: [] } })] },
      { kind: 'text', text: 'Ok.' },
    );
    await start().say('proposal');
    expect(fake.calls[1]?.toolResults[0]?.output).toMatchObject({
      ok: false,
      code: 'invalid_input',
      questions: [{ path: 'client' }, { path: 'paymentTerms', choices: [{ value: '100% upfront' }] }],
    });
  });

  test('a tool that breaks is reported, and only that is said', async () => {
    script({ kind: 'tools', calls: [look('list_locations', { search: 'break' })] }, { kind: 'text', text: 'Sorry.' });
    const { faults, say } = start();
    expect((await say('hello')).status).toBe('complete');
    expect(faults).toEqual([new Error('SQL: no such table')]);
    expect(fake.calls[1]?.toolResults[0]?.output).toMatchObject({ ok: false, code: 'upstream_failed' });
    expect(JSON.stringify(fake.calls[1]?.body)).not.toContain('SQL');
  });

  test('null for what is left out is no reason to refuse; an unknown field is', async () => {
    const content = { sites: [], client: null, currency: null };
    script(
      { kind: 'tools', calls: [look('create_proposal', { content })] },
      { kind: 'tools', calls: [look('create_proposal', { content: { sites: [], price: 5 } })] },
      { kind: 'text', text: 'Ok.' },
    );
    const { desk, say } = start();
    await say('proposal');
    expect(desk.called).toEqual([{ tool: 'create_proposal', input: { content: { sites: [] } } }]);
  });

  test('only what the caller may do is offered, in a fixed order, in a schema both providers take', async () => {
    await start(fakeCtx(['locations:read', 'proposals:create'])).say('hello');
    const [call] = fake.calls;
    expect(call?.tools.map((tool) => tool.name)).toEqual([
      'list_locations',
      'get_location',
      'quote',
      'create_proposal',
      'list_proposals',
      'get_proposal',
    ]);
    const keywords = JSON.stringify(call?.tools.map((tool) => tool.schema));
    expect(keywords).not.toMatch(/"(?:\$schema|maxLength|minLength|pattern|default|format|maxItems|\$ref)":/);
    expect(call?.tools[3]?.schema).toMatchObject({
      type: 'object',
      required: ['content'],
      additionalProperties: false,
    });
  });

  test('day and name close the message; the instructions carry neither', async () => {
    await start().say('hello');
    const [call] = fake.calls;
    expect(JSON.stringify(call?.body)).toContain("Today is 2026-11-02. The person's name is Sara.");
    expect(call?.instructions).not.toMatch(/2026-11|Sara/);
  });

  test.each([
    [429, 'busy', 'The AI service is busy right now. Try again in a moment.'],
    [500, 'brokeOff', 'The AI service broke off. Nothing you typed is lost; try again.'],
    [401, 'key', 'The AI service refused the key. Ask an admin to check it.'],
  ])(
    'an answer of %i fails in words, and asking again works',
    async (status, fault, message) => {
      fake.script(() => ({ kind: 'error', status }));
      const chat = start();
      const failed = await chat.say('hello');
      expect(failed).toMatchObject({ status: 'failed', error: `chats.service.${fault}` });
      expect(failed.chunks).toContainEqual({ type: 'error', errorText: message });
      for (const row of chat.recorder.rows) expect(row).toMatchObject({ status: 'error', endedAt: expect.any(Date) });
      fake.script(salesModel());
      expect(await chat.say('hello')).toMatchObject({ status: 'complete', text: 'You said: hello' });
    },
    15_000,
  );

  test.each([
    ['an error frame', { kind: 'error_frame', text: 'This far and no further' }, 'error'],
    ['a cut connection', { kind: 'cut', text: 'This far and no further' }, 'error'],
    ['a stream that just ends', { kind: 'cut', text: 'This far and no further', clean: true }, 'interrupted'],
  ] as const)('%s mid-answer keeps what was said and closes the row', async (_, step, status) => {
    fake.script(() => step);
    const { recorder, say } = start();
    const answer = await say('hello');
    expect(answer.status).toBe('failed');
    expect(answer.error).toBe('chats.service.brokeOff');
    expect(answer.text).toBe('This far and no further');
    expect(recorder.rows).toHaveLength(1);
    expect(recorder.rows[0]).toMatchObject({ status, endedAt: expect.any(Date) });
    expect(recorder.ends).toBe(1);
  });

  test('stop really stops: the provider is hung up on, the text so far is kept, the row is aborted', async () => {
    fake.script(() => ({ kind: 'text', text: 'word '.repeat(400), delayMs: 5 }));
    const { recorder, send } = start();
    const { stream, end, abort } = await send('tell me everything');
    let shown = '';
    for await (const chunk of stream) {
      if (chunk.type === 'text-delta') shown += chunk.delta;
      if (shown.length > 30) abort.abort();
    }
    const answer = await end;
    expect(answer.status).toBe('stopped');
    expect(textOf(answer.message).startsWith(shown)).toBe(true);
    await expect.poll(() => recorder.rows[0]?.status).toBe('aborted');
    await expect.poll(() => fake.calls[0]?.aborted).toBe(true);
    expect(recorder.ends).toBe(1);
  });

  test('a browser that leaves loses nothing: the answer is read to its end', async () => {
    fake.script(() => ({ kind: 'text', text: 'word '.repeat(60).trim(), delayMs: 1 }));
    const { recorder, send } = start();
    const { stream, end } = await send('tell me everything');
    await stream.cancel();
    const answer = await end;
    expect(answer.status).toBe('complete');
    expect(textOf(answer.message)).toBe('word '.repeat(60).trim());
    expect(recorder.rows[0]).toMatchObject({ status: 'ok' });
  });

  test.each([
    ['the same call', () => 'Dubai', 3],
    ['ever new calls', (turn: number) => `City ${turn}`, 12],
  ])('a model that repeats %s is stopped', async (_, city, calls) => {
    let turn = 0;
    fake.script(() => ({ kind: 'tools', calls: [look('list_locations', { city: city(++turn) })] }));
    const { desk, say } = start();
    await say('loop');
    expect(desk.called).toHaveLength(calls);
  });
});
