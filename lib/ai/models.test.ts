import { generateText } from 'ai';
import { expect, test } from 'vitest';
import { startWireFake } from '#e2e/wire-fake/wire-fake.ts';
import { assistantIsOffline } from './assistant-is-offline.ts';
import { withCallContext } from './call-context.ts';
import { chatModel } from './gateway.ts';
import { chooseChatModel, parseModelId } from './models.ts';
import { memoryRecorder } from './testing/fake-desk.ts';

const openai = { OPENAI_API_KEY: 'key' };
const google = { GOOGLE_GENERATIVE_AI_API_KEY: 'key' };

test.each([
  ['no key', {}, { provider: 'offline', modelId: 'commands-1' }],
  [
    'empty keys',
    { OPENAI_API_KEY: '', GOOGLE_GENERATIVE_AI_API_KEY: '' },
    { provider: 'offline', modelId: 'commands-1' },
  ],
  ['OpenAI', openai, { provider: 'openai', modelId: 'gpt-6-sol' }],
  ['Google', google, { provider: 'google', modelId: 'gemini-3.8-flash' }],
  ['both', { ...openai, ...google }, { provider: 'openai', modelId: 'gpt-6-sol' }],
  ['a set model', { ...openai, ...google, AI_MODEL_CHAT: 'google:x-2' }, { provider: 'google', modelId: 'x-2' }],
  ['a set model without its key', { AI_MODEL_CHAT: 'google:x-2' }, { provider: 'offline', modelId: 'commands-1' }],
])('which model answers with %s', (_, settings, expected) => {
  expect(chooseChatModel(settings)).toEqual(expected);
  expect(assistantIsOffline(settings)).toBe(expected.provider === 'offline');
});

test.each(['gpt-6', 'anthropic:x', 'openai:', 'openai: x', ''])('"%s" is not a model', (text) => {
  expect(() => parseModelId(text)).toThrow('is not a model');
});

test('a bare id given to the SDK goes to our registry, never to a third party', async () => {
  await expect(generateText({ model: 'openai/gpt-6-sol', prompt: 'hello' })).rejects.toThrow('is not a model');
});

test('a call outside a context never reaches a provider', async () => {
  const fake = await startWireFake(() => ({ kind: 'text', text: 'hello' }));
  const { model } = chatModel({ ...openai, OPENAI_BASE_URL: fake.openaiBaseUrl });
  await expect(generateText({ model, prompt: 'hello' })).rejects.toThrow('outside withCallContext');
  expect(fake.calls).toEqual([]);
  await fake.close();
});

test.each(['openai', 'google'] as const)('a call to %s that does not stream is recorded too', async (provider) => {
  const fake = await startWireFake((call) =>
    call.lastUser === 'fail' ? { kind: 'error', status: 500 } : { kind: 'text', text: 'well', usage: { input: 7 } },
  );
  const bases = { OPENAI_BASE_URL: fake.openaiBaseUrl, GOOGLE_BASE_URL: fake.googleBaseUrl };
  const { model } = chatModel({ ...(provider === 'openai' ? openai : google), ...bases });
  const recorder = memoryRecorder();
  const context = { feature: 'chat', userId: 'usr_1', chatId: null, operationId: 'op', recorder } as const;
  const ask = (prompt: string) => withCallContext(context, () => generateText({ model, prompt, maxRetries: 0 }));
  expect((await ask('hello')).text).toBe('well');
  await expect(ask('fail')).rejects.toThrow('Scripted failure.');
  expect(recorder.rows).toMatchObject([
    { provider, status: 'ok', inputTokens: 7 },
    { provider, status: 'error', inputTokens: null, error: 'Scripted failure.' },
  ]);
  await fake.close();
});
