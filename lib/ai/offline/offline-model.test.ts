import { describe, expect, test } from 'vitest';
import { chatModel } from '#lib/ai/gateway.ts';
import { fakeCtx } from '#lib/ai/testing/fake-desk.ts';
import { startTalk } from '#lib/ai/testing/talk.ts';

const start = (ctx = fakeCtx()) => startTalk(chatModel({}), ctx);
const sentence =
  'proposal for Marina Gateway and Creek Tower, 4 weeks from 1 Jan 2027, 450k and 300k, client Acme Properties';

async function talk(...sentences: string[]) {
  const chat = start();
  const answers = [];
  for (const one of sentences) answers.push(await chat.say(one));
  return { ...chat, answers, last: answers.at(-1), lastCall: chat.desk.called.at(-1) };
}
const contentOf = (call: { input: unknown } | undefined) => (call?.input as { content: object } | undefined)?.content;

describe('a proposal in a conversation', () => {
  test('payment terms are asked for and accepted by the words of the button', async () => {
    const { answers, lastCall } = await talk(sentence, '100% upfront');
    expect(answers[0]?.questions).toEqual(['Which payment terms?']);
    expect(answers[0]?.text).toContain(
      '- **Creek Tower**, 4 weeks at 300k, from 1 Jan 2027\n- Client **Acme Properties**',
    );
    expect(contentOf(lastCall)).toMatchObject({ client: 'Acme Properties', paymentTerms: '100% upfront' });
    expect(answers[1]?.text).toContain('Proposal **P-2026-0001** for Acme Properties is ready');
  });

  test.each([
    ['yes', '100% upfront'],
    ['yes, 100% upfront', '100% upfront'],
    ['50% upfront, 50% before start', '50% upfront, 50% before start'],
    ['payment terms: 30 days after invoice', '30 days after invoice'],
    ['30 days after invoice', '30 days after invoice'],
  ])('payment terms given as "%s"', async (words, terms) => {
    const { lastCall } = await talk(sentence, words);
    expect(contentOf(lastCall)).toMatchObject({ paymentTerms: terms });
  });

  test('everything that is missing is listed at once and may be given at once', async () => {
    const { answers, lastCall } = await talk(
      'proposal for Creek Walk 4, 4 weeks from 1 Jan 2027 at 150k',
      'Acme Properties, production fee 5,000, 100% upfront',
    );
    expect(answers[0]?.questions).toHaveLength(3);
    expect(contentOf(lastCall)).toMatchObject({
      client: 'Acme Properties',
      paymentTerms: '100% upfront',
      sites: [{ location: 'Creek Walk 4', productionFee: '5,000', options: [{ duration: '4 weeks', net: '150k' }] }],
    });
    expect(answers[1]?.text).toContain('is ready');
  });

  test('or piece by piece, each message adding to what was said', async () => {
    const { answers, lastCall } = await talk(
      'proposal for Creek Walk 4 for 4 weeks',
      'client Acme',
      '15 Jan 2027',
      '150k, production fee 5,000',
      'yes, 100% upfront',
    );
    expect(contentOf(lastCall)).toMatchObject({
      client: 'Acme',
      paymentTerms: '100% upfront',
      confirmed: ['sites.0.static_start'],
      sites: [
        {
          location: 'Creek Walk 4',
          startsOn: '15 Jan 2027',
          productionFee: '5,000',
          options: [{ duration: '4 weeks', net: '150k' }],
        },
      ],
    });
    expect(answers.at(-1)?.text).toContain('is ready');
  });

  test('an open proposal can still be changed before its questions are answered', async () => {
    const { lastCall } = await talk(sentence, 'remove Creek Tower', 'make it 6 weeks at 600k instead', 'in USD');
    expect(contentOf(lastCall)).toMatchObject({
      currency: 'USD',
      sites: [{ location: 'Marina Gateway', options: [{ duration: '6 weeks', net: '600k' }] }],
    });
  });
});

describe('a proposal that exists', () => {
  const made = ['proposal for Marina Gateway, 4 weeks from 1 Jan 2027, 450k, client Acme, 100% upfront'];

  test.each([
    ['720k', '720k'],
    ['use the card rate', 'AED 720,000'],
    ["card's", 'AED 720,000'],
    ['AED 720,000 from the 4-week rate', 'AED 720,000'],
  ])('"make it 6 weeks instead" asks for the rate, "%s" gives it', async (words, net) => {
    const { answers, lastCall, desk } = await talk(...made, 'make it 6 weeks instead', words);
    expect(answers[1]?.questions).toEqual(['What is the rate of Marina Gateway?']);
    expect(desk.called[1]).toEqual({
      tool: 'revise_proposal',
      input: { proposal: 'P-2026-0001', changes: { options: [{ duration: '6 weeks' }] } },
    });
    expect(lastCall?.tool).toBe('revise_proposal');
    expect(contentOf(lastCall)).toMatchObject({ sites: [{ options: [{ duration: '6 weeks', net }] }] });
    expect(answers[2]?.text).toContain('**P-2026-0001** is changed');
  });

  test.each([
    ['add Creek Tower at 300k', { add: [{ location: 'Creek Tower', options: [{ net: '300k' }] }] }],
    ['show it in USD', { currency: 'USD' }],
    ['start 1 Feb 2027 instead', { startsOn: '1 Feb 2027' }],
  ])('%s', async (words, changes) => {
    const { lastCall } = await talk(...made, words);
    expect(lastCall).toEqual({ tool: 'revise_proposal', input: { proposal: 'P-2026-0001', changes } });
  });

  test('named by its number, it is looked up and then changed', async () => {
    const { desk } = await talk('make P-2026-0077 show in USD');
    expect(desk.called).toEqual([
      { tool: 'get_proposal', input: { proposal: 'P-2026-0077' } },
      { tool: 'revise_proposal', input: { proposal: 'P-2026-0077', changes: { currency: 'USD' } } },
    ]);
  });

  test('a change of another proposal never answers what was asked about this one', async () => {
    const { desk, answers } = await talk(...made, 'make it 6 weeks instead', 'P-2026-0077 in USD', 'make it 8 weeks');
    expect(desk.called.slice(2)).toEqual([
      { tool: 'get_proposal', input: { proposal: 'P-2026-0077' } },
      { tool: 'revise_proposal', input: { proposal: 'P-2026-0077', changes: { currency: 'USD' } } },
      { tool: 'revise_proposal', input: { proposal: 'P-2026-0077', changes: { options: [{ duration: '8 weeks' }] } } },
    ]);
    expect(answers[2]?.text).toContain('**P-2026-0077** is changed');
  });

  test('an open question can be taken back, and the next words are a new change', async () => {
    const { desk, answers } = await talk(...made, 'make it 6 weeks instead', 'cancel', 'show it in USD', 'never mind');
    expect(answers[2]?.text).toBe('Very well, nothing was changed.');
    expect(desk.called.at(-1)?.input).toEqual({ proposal: 'P-2026-0001', changes: { currency: 'USD' } });
    expect(answers[4]?.text).toContain('no open question');
  });

  test('two locations changed in one sentence are one revision', async () => {
    const { desk } = await talk(`${sentence}, 100% upfront`, 'change Marina Gateway to 400k and Creek Tower to 280k');
    expect(desk.called.slice(1).map((call) => call.tool)).toEqual(['revise_proposal']);
    expect(desk.contents.get('P-2026-0001')?.sites.map((site) => site.options[0]?.net)).toEqual(['400k', '280k']);
  });
});

describe('other commands', () => {
  test('a price can be changed like a proposal', async () => {
    const { lastCall } = await talk('how much is Marina Gateway for 8 weeks', 'make it 12 weeks');
    expect(lastCall).toMatchObject({
      tool: 'quote',
      input: { content: { sites: [{ location: 'Marina Gateway', options: [{ duration: '12 weeks' }] }] } },
    });
  });

  test.each([
    ['what locations do you have in Dubai', { tool: 'list_locations', input: { city: 'Dubai' } }],
    ['show Marina Gateway', { tool: 'get_location', input: { location: 'Marina Gateway' } }],
    ['sent proposals', { tool: 'list_proposals', input: { status: 'sent' } }],
    ['show P-2026-0012', { tool: 'get_proposal', input: { proposal: 'P-2026-0012' } }],
  ])('%s, also while a question is open', async (words, call) => {
    const { lastCall } = await talk(sentence, words);
    expect(lastCall).toEqual(call);
  });

  test('help names the phrases of the tools that are offered, and no others', async () => {
    const all = await start().say('help');
    expect(all.text).toContain('- make it 6 weeks instead');
    const reader = await start(fakeCtx(['locations:read', 'proposals:read'])).say('help');
    expect(reader.text).toContain('- show P-2026-0012');
    expect(reader.text).not.toContain('make it 6 weeks');
  });

  test.each(['write me a poem', 'how tall is Creek Tower', 'send it to the client'])(
    'it says that it does not understand "%s" and calls nothing',
    async (words) => {
      const chat = start();
      const { text } = await chat.say(words);
      expect(text).toContain('I did not understand that');
      expect(chat.desk.called).toEqual([]);
    },
  );

  test('a tool that is not offered is refused in words', async () => {
    const chat = start(fakeCtx(['locations:read']));
    const { text } = await chat.say(sentence);
    expect(text).toContain('Your role does not include this (create proposal)');
    expect(chat.desk.called).toEqual([]);
  });

  test('every step is a recorded call that costs nothing', async () => {
    const { recorder } = await talk('what locations do you have in Dubai');
    expect(recorder.rows).toHaveLength(2);
    for (const row of recorder.rows) expect(row).toMatchObject({ provider: 'offline', status: 'ok', inputTokens: 0 });
  });
});
