import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProposalDto, QuoteDto } from '#lib/proposals/schema.ts';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { type StoredAnswer, startDeskChat } from './testing/desk-chat.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

async function talk(...sentences: string[]): Promise<StoredAnswer[]> {
  const chat = startDeskChat(desk);
  const answers = [];
  for (const one of sentences) answers.push(await chat.say(one));
  return answers;
}
const last = (answers: StoredAnswer[]) => answers.at(-1) as StoredAnswer;
const proposalOf = ({ data }: StoredAnswer) => data as ProposalDto;

/** "Marina Gateway 4 weeks 2027-01-01 to 2027-01-28: 476196", a line per column; a package has its total at the end. */
function figures(answer: StoredAnswer): string[] {
  const { sites, packagePrice } =
    'snapshot' in proposalOf(answer) ? proposalOf(answer).snapshot : (answer.data as unknown as QuoteDto);
  const lines = sites.flatMap(({ name, startsOn, options }) =>
    options.map(({ weeks, endsOn, price }) => {
      const total = price ? `: ${price.shown.totalMinor / 100}` : '';
      return `${name} ${weeks} weeks ${startsOn} to ${endsOn}${total}`;
    }),
  );
  return packagePrice ? [...lines, `package: ${packagePrice.shown.totalMinor / 100}`] : lines;
}

const sentence =
  'proposal for Marina Gateway and Creek Tower, 4 weeks from 1 Jan 2027, 450k and 300k, client Acme Properties';
const made = `${sentence}, 100% upfront`;

describe('from a sentence to a proposal', () => {
  test('the sentence of the README: terms are asked for, then the money is exact', async () => {
    const [asked, ready] = await talk(sentence, '100% upfront');
    expect(asked?.tools).toEqual(['create_proposal']);
    expect(asked?.questions).toEqual({ paymentTerms: 'What are the payment terms?' });
    expect(figures(ready as StoredAnswer)).toEqual([
      'Marina Gateway 4 weeks 2027-01-01 to 2027-01-28: 476196',
      'Creek Tower 4 weeks 2027-01-01 to 2027-01-28: 317121',
    ]);
    expect(ready?.text).toMatch(/^Proposal \*\*P-2026-\d{4}\*\* for Acme Properties is ready, AED 793,317 in all\.$/);
    expect(proposalOf(ready as StoredAnswer).snapshot.client.name).toBe('Acme Properties');
  });

  test('dates, lengths and rates of their own for each location', async () => {
    const answers = await talk(
      'proposal for Marina Gateway from 1 Jan 2027 for 4 weeks at 450k and Creek Tower from 1 Feb 2027 for 6 weeks at 500k for Acme, 100% upfront',
    );
    expect(figures(last(answers))).toEqual([
      'Marina Gateway 4 weeks 2027-01-01 to 2027-01-28: 476196',
      'Creek Tower 6 weeks 2027-02-01 to 2027-03-14: 527121',
    ]);
  });

  test('columns: several lengths of one location', async () => {
    const answers = await talk(
      'proposal for Marina Gateway, 2, 4 and 6 weeks at 1.5M, 2.8M, 4M from 1 Jan 2027 for Acme, 100% upfront',
    );
    expect(figures(last(answers))).toEqual([
      'Marina Gateway 2 weeks 2027-01-01 to 2027-01-14: 1578696',
      'Marina Gateway 4 weeks 2027-01-01 to 2027-01-28: 2943696',
      'Marina Gateway 6 weeks 2027-01-01 to 2027-02-11: 4203696',
    ]);
  });

  test('a package of three, whose printed location needs a production fee', async () => {
    const [asked, answered] = await talk(
      'combined package for Marina Gateway, Creek Tower and Creek Walk 4, total 5M, 4 weeks from 1 Feb 2027, client Acme, 100% upfront',
      '2,000',
    );
    expect(Object.keys(asked?.questions ?? {})).toEqual(['sites.2.productionFee']);
    expect(figures(answered as StoredAnswer).at(-1)).toBe('package: 5257371');
  });

  test('all that is missing is asked at once, and answered piece by piece', async () => {
    const answers = await talk(
      'proposal for Creek Walk 4, 4 weeks from 15 Jan 2027 at 150k',
      'Smith and Sons',
      'production fee is 5,000',
      'yes',
    );
    expect(Object.keys(answers[0]?.questions ?? {}).sort()).toEqual([
      'client',
      'paymentTerms',
      'sites.0.productionFee',
      'sites.0.static_start',
    ]);
    const { snapshot, content } = proposalOf(last(answers));
    expect(snapshot.client.name).toBe('Smith and Sons');
    expect(content.confirmed).toEqual(['sites.0.static_start']);
    expect(figures(last(answers))).toEqual(['Creek Walk 4 4 weeks 2027-01-15 to 2027-02-11: 163296']);
  });

  test('a yes to one of two confirmations leaves the other open', async () => {
    const [asked, one, both] = await talk(
      'proposal for Creek Walk 4, 6 weeks from 15 Jan 2027 at 150k, production 5,000, client Acme, 100% upfront',
      'Yes to: Creek Walk 4 is static and sold from the 1st of a month. Shall it start on 15 Jan 2027?',
      'yes',
    );
    expect(Object.keys(asked?.questions ?? {})).toEqual(['sites.0.static_start', 'sites.0.static_length']);
    expect(Object.keys(one?.questions ?? {})).toEqual(['sites.0.static_length']);
    expect(figures(both as StoredAnswer)).toEqual(['Creek Walk 4 6 weeks 2027-01-15 to 2027-02-25: 163296']);
  });

  test('a location that is not clear is asked about with its candidates', async () => {
    const answers = await talk(
      'proposal for Creek, 4 weeks from 1 Jan 2027 at 300k for Acme, 100% upfront',
      'Creek Tower',
    );
    expect(answers[0]?.questions['sites.0.location']).toContain('Several locations fit "Creek"');
    expect(figures(last(answers))).toEqual(['Creek Tower 4 weeks 2027-01-01 to 2027-01-28: 317121']);
  });

  test('a period that is not whole weeks and a start in the past are refused', async () => {
    const [odd, past] = await talk(
      'proposal for Marina Gateway from 1 Jan 2027 to 30 Jan 2027 at 450k for Acme, 100% upfront',
      'proposal for Marina Gateway from 1 Jan 2020 for 4 weeks at 450k for Acme, 100% upfront',
    );
    expect(odd?.questions['sites.0.options.0.duration']).toContain('not whole weeks');
    expect(past?.questions['sites.0.startsOn']).toContain('is past');
  });
});

describe('a proposal that exists', () => {
  test('"make it 6 weeks instead" asks for both rates and offers the card\'s', async () => {
    const answers = await talk(made, 'make it 6 weeks instead', 'card rate');
    expect(Object.keys(answers[1]?.questions ?? {})).toEqual(['sites.0.options.0.net', 'sites.1.options.0.net']);
    expect(figures(last(answers))).toEqual([
      'Marina Gateway 6 weeks 2027-01-01 to 2027-02-11: 759696',
      'Creek Tower 6 weeks 2027-01-01 to 2027-02-11: 758121',
    ]);
  });

  test.each([
    ['700k and 480k', ['738696', '506121']],
    ['500k each', ['528696', '527121']],
    ['480k for Creek Tower and 700k for Marina Gateway', ['738696', '506121']],
  ])('the new rates said as "%s"', async (words, totals) => {
    const answers = await talk(made, 'make it 6 weeks instead', words);
    expect(figures(last(answers)).map((line) => line.split(': ')[1])).toEqual(totals);
  });

  test('one location gets another length, the other stays as it is', async () => {
    const answers = await talk(made, 'make Creek Tower 8 weeks', '600k');
    expect(figures(last(answers))).toEqual([
      'Marina Gateway 4 weeks 2027-01-01 to 2027-01-28: 476196',
      'Creek Tower 8 weeks 2027-01-01 to 2027-02-25: 632121',
    ]);
  });

  test('"add", "remove", another start and another currency', async () => {
    const answers = await talk(
      'proposal for Marina Gateway, 4 weeks from 1 Jan 2027, 450k, client Acme, 100% upfront',
      'add Creek Tower at 300k',
      'start 1 Mar 2027 instead',
      'remove Creek Tower',
      'show it in USD',
    );
    expect(figures(answers[1] as StoredAnswer)[1]).toBe('Creek Tower 4 weeks 2027-01-01 to 2027-01-28: 317121');
    expect(figures(answers[2] as StoredAnswer)[0]).toBe('Marina Gateway 4 weeks 2027-03-01 to 2027-03-28: 476196');
    expect(figures(last(answers))).toEqual(['Marina Gateway 4 weeks 2027-03-01 to 2027-03-28: 129665.34']);
    const { snapshot, version } = proposalOf(last(answers));
    expect(snapshot.currency).toBe('USD');
    expect(version).toMatchObject({ version: 1, revision: 5 });
  });

  test('one rate for two locations is asked about, and never taken for both', async () => {
    const answers = await talk(made, 'make it 420k', '420k for Marina Gateway');
    expect(answers[1]?.tools).toEqual([]);
    expect(answers[1]?.text).toContain('Is 420k the rate of one location or of each?');
    expect(figures(last(answers)).map((line) => line.split(': ')[1])).toEqual(['444696', '317121']);
  });

  test('a change that names no location of it is over, and the next one is read afresh', async () => {
    const answers = await talk(made, 'remove Creek Walk 4', 'remove Creek Tower', 'remove Marina Gateway', 'in USD');
    expect(Object.keys(answers[1]?.questions ?? {})).toEqual(['remove.0']);
    expect(figures(answers[2] as StoredAnswer)).toEqual(['Marina Gateway 4 weeks 2027-01-01 to 2027-01-28: 476196']);
    expect(Object.keys(answers[3]?.questions ?? {})).toEqual(['remove']);
    expect(figures(last(answers))).toEqual(['Marina Gateway 4 weeks 2027-01-01 to 2027-01-28: 129665.34']);
  });

  test('a bare rate in place of dollars is asked about, and taken in the currency that is said', async () => {
    const answers = await talk(
      'proposal for Marina Gateway, 4 weeks from 1 Jan 2027, USD 100k, client Acme, 100% upfront',
      'make it 110k',
      'USD 110k',
    );
    expect(answers[1]?.text).toContain('Is 110k in USD or in AED?');
    expect(figures(last(answers))).toEqual(['Marina Gateway 4 weeks 2027-01-01 to 2027-01-28: 427869.75']);
  });

  test('it becomes a package, and what changes the package asks for its net again', async () => {
    const answers = await talk(made, 'make it a package for 700k', 'make it 6 weeks', '1M');
    expect(figures(answers[1] as StoredAnswer).at(-1)).toBe('package: 740271');
    expect(Object.keys(answers[2]?.questions ?? {})).toEqual(['packageNet']);
    expect(figures(last(answers)).at(-1)).toBe('package: 1055271');
  });

  test('what would have to be calculated or cannot be changed is declined in words, and changes nothing', async () => {
    const declined: [string, string][] = [
      ['extend by 2 weeks', 'Say the new length itself'],
      ['start a week later', 'Say the new start itself'],
      ['give them 10% off', 'I do not calculate discounts'],
      ['add 50k', 'Say the new rate itself'],
      ['make it 100k per week', 'Rates are for the whole campaign'],
      ['450k including VAT', 'Rates are net'],
      ['change the client to Beta', 'I cannot change the client'],
      ['make it a package', 'What is the total of the package?'],
    ];
    const chat = startDeskChat(desk);
    await chat.say(made);
    for (const [words, sentence] of declined) {
      expect(await chat.say(words)).toMatchObject({ tools: [], text: expect.stringContaining(sentence) });
    }
    expect(proposalOf(await chat.say('show it in AED')).version.revision).toBe(2);
  });
});

describe('looking up', () => {
  test('"what locations do you have in Dubai"', async () => {
    const [answer] = await talk('what locations do you have in Dubai');
    expect(answer).toMatchObject({ tools: ['list_locations'], text: '3 locations.' });
  });

  test('"how much is Marina Gateway for 8 weeks", then for another location, then as a proposal', async () => {
    const [price, other, proposal] = await talk(
      'how much is Marina Gateway for 8 weeks',
      'what about Creek Tower',
      'make a proposal of that for Acme',
    );
    expect(figures(price as StoredAnswer)).toEqual(['Marina Gateway 8 weeks 2026-11-20 to 2027-01-14: 1011696']);
    expect(figures(other as StoredAnswer)).toEqual(['Creek Tower 8 weeks 2026-11-20 to 2027-01-14: 1010121']);
    expect(Object.keys(proposal?.questions ?? {})).toEqual([
      'sites.0.startsOn',
      'sites.0.options.0.net',
      'paymentTerms',
    ]);
  });

  test('help is made of the tools, and nonsense is answered with them', async () => {
    const [help, nonsense] = await talk('help', 'colourless green ideas sleep furiously');
    expect(help?.text).toContain('- make it 6 weeks instead');
    expect(nonsense?.text).toContain('I did not understand that.');
    expect(nonsense?.text).toContain('- how much is Marina Gateway for 8 weeks');
    expect(nonsense?.tools).toEqual([]);
  });
});
