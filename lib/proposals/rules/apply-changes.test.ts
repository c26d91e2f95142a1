import { describe, expect, test } from 'vitest';
import { catalogue } from '#lib/testing/catalogue-fixture.ts';
import { contentOf, openIn, problemsOf, resolve, site } from '#lib/testing/content-fixture.ts';
import { applyChanges } from './apply-changes.ts';
import { canonicalContent } from './canonical-content.ts';

type Content = Parameters<typeof applyChanges>[0];
type Changes = Parameters<typeof applyChanges>[1];
/** As it is kept: what a revision starts from. */
const kept = (content: Content): Content => canonicalContent(resolve(content).resolved, content);
const change = (content: Content, changes: Changes) => applyChanges(content, changes, catalogue.locations);
const changed = (content: Content, changes: Changes): Content => {
  const { content: after, problems } = change(content, changes);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
  return after;
};

const options = (...pairs: [string, string?][]) =>
  pairs.map(([duration, net]) => ({ duration, ...(net ? { net } : {}) }));
const marina = kept(contentOf([site('Marina Gateway')]));
const both = kept(contentOf([site('Marina Gateway'), site('Creek Tower', { options: options(['4 weeks', '300k']) })]));
const columns = kept(
  contentOf([site('MG', { options: options(['2 weeks', '250k'], ['4 weeks', '450k'], ['6 weeks', '650k']) })]),
);
const bundle = kept(contentOf([site('Marina Gateway'), site('Creek Tower')], { packageNet: '5M' }));
const nets = (content: Content) => content.sites.map((one) => one.options.map(({ net }) => net));

describe('a changed length', () => {
  test('asks for the new rate and offers the card’s; the old rate is never kept', () => {
    expect(problemsOf(changed(marina, { options: options(['6 weeks']) }))).toEqual([
      {
        path: 'sites.0.options.0.net',
        kind: 'missing',
        message: 'What is the net rate of Marina Gateway for 6 weeks?',
        choices: [{ value: 'AED 720,000', label: 'AED 720,000 from the 4-week rate' }],
      },
    ]);
  });

  test('asks for each location where no single one is meant', () => {
    const after = changed(both, { options: options(['6 weeks']) });
    expect(openIn(after)).toEqual(['sites.0.options.0.net missing', 'sites.1.options.0.net missing']);
    const single = changed(both, { site: 'creek tower', options: options(['6 weeks']) });
    expect(openIn(single)).toEqual(['sites.1.options.0.net missing']);
    expect(nets(single)).toEqual([['AED 450,000'], [undefined]]);
  });

  test.each<[string, ReturnType<typeof options>, (string | undefined)[]]>([
    ['the same length in other words', options(['1 month']), ['AED 450,000']],
    ['with its rate', options(['6 weeks', '650k']), ['650k']],
    ['a further column', options(['4 weeks'], ['6 weeks', '650k']), ['AED 450,000', '650k']],
  ])('%s', (_, given, after) => {
    expect(nets(changed(marina, { options: given }))).toEqual([after]);
  });

  test.each<[string, Changes['options'], (string | undefined)[]]>([
    ['one known column changes alone', options(['4 weeks', '440k']), ['AED 250,000', '440k', 'AED 650,000']],
    ['rates alone go in order', [{ net: '1' }, { net: '2' }, { net: '3' }], ['1', '2', '3']],
    ['too few rates leave the rest open', [{ net: '1' }], ['1', undefined, undefined]],
    ['other columns replace the list', options(['4 weeks'], ['8 weeks', '800k']), ['AED 450,000', '800k']],
    ['known lengths alone are those that stay', options(['1 month'], ['2 weeks']), ['AED 450,000', 'AED 250,000']],
    ['a column that is not there replaces the list', options(['8 weeks']), [undefined]],
  ])('of several columns: %s', (_, given, after) => {
    expect(nets(changed(columns, { options: given }))).toEqual([after]);
  });

  test('the same length given twice is not lost', () => {
    const after = changed(marina, { options: options(['4 weeks', '440k'], ['4 weeks', '430k']) });
    expect(openIn(after)).toEqual(['sites.0.options.1.duration invalid']);
  });

  test('drops the net of a package, and so does another location', () => {
    const lengths = changed(bundle, { options: options(['6 weeks']) });
    const more = changed(bundle, { add: [{ location: 'Creek Walk 4', productionFee: '5k', options: [] }] });
    for (const after of [lengths, more]) expect(openIn(after)).toEqual(['packageNet missing']);
    expect(openIn(changed(bundle, { options: options(['6 weeks']), packageNet: '6M' }))).toEqual([]);
    expect(changed(bundle, { startsOn: '1 Feb 2027' }).packageNet).toBe('AED 5,000,000');
  });
});

describe('what a length does not touch', () => {
  test('another start keeps length and rate', () => {
    const after = changed(marina, { startsOn: '1 Feb 2027' });
    expect(resolve(after).resolved.sites[0]?.options[0]).toMatchObject({ endsOn: '2027-02-28', netMinor: 45_000_000 });
  });

  test('another start of a campaign with a fixed end asks for the rate again', () => {
    const fixed = contentOf([site('MG', { options: options(['until 28 Jan 2027', '450k']) })]);
    const after = changed(fixed, { startsOn: '8 Jan 2027' });
    expect(openIn(after)).toEqual(['sites.0.options.0.net missing']);
  });

  test('currency, terms and contact change; spots only where there are spots', () => {
    const mixed = kept(contentOf([site('MG'), site('Creek Walk 4', { productionFee: '5k' })]));
    const after = changed(mixed, {
      currency: 'USD',
      paymentTerms: '30 days',
      contactName: 'Sara',
      spots: 2,
      productionFee: '6k',
    });
    expect(after).toMatchObject({ currency: 'USD', paymentTerms: '30 days', contactName: 'Sara', kind: 'separate' });
    expect(after.sites.map(({ spots }) => spots)).toEqual([2, 1]);
    expect(after.sites.map(({ productionFee }) => productionFee)).toEqual([undefined, '6k']);
  });
});

describe('locations', () => {
  test('a new one takes what the others share, but never their rate', () => {
    const after = changed(both, { add: [{ location: 'Corniche Arch', options: [] }] });
    expect(after.sites[2]).toEqual({
      location: 'Corniche Arch',
      startsOn: '2027-01-01',
      options: [{ duration: '4 weeks' }],
    });
    const own = changed(both, {
      add: [site('Corniche Arch', { startsOn: '1 Feb 2027', options: options(['8 weeks', '1M']) })],
    });
    expect(own.sites[2]).toMatchObject({ startsOn: '1 Feb 2027', options: [{ duration: '8 weeks', net: '1M' }] });
  });

  test('a new one is asked for what the others do not share', () => {
    const other = kept(
      contentOf([site('MG'), site('Creek Tower', { startsOn: '1 Feb 2027', options: options(['8 weeks', '1M']) })]),
    );
    expect(openIn(changed(other, { add: [{ location: 'Corniche Arch', options: [] }] }))).toEqual([
      'sites.2.startsOn missing',
      'sites.2.options.0.duration missing',
      'sites.2.options.0.net missing',
    ]);
  });

  test('one goes, and a package of one is no package: its rate is asked for', () => {
    expect(changed(both, { remove: ['creek tower'] }).sites).toEqual([both.sites[0]]);
    const after = changed(bundle, { remove: ['Creek Tower'] });
    expect([after.kind, after.packageNet]).toEqual(['separate', undefined]);
    expect(openIn(after)).toEqual(['sites.0.options.0.net missing']);
  });

  test('one is exchanged for another in one go, with the dates of the one that left', () => {
    const after = changed(marina, { remove: ['MG'], add: [{ location: 'Creek Tower', options: [{ net: '300k' }] }] });
    expect(resolve(after).resolved.sites.map(({ location, startsOn }) => [location.nameEn, startsOn])).toEqual([
      ['Creek Tower', '2027-01-01'],
    ]);
  });

  test.each<[string, Changes, string, string]>([
    ['an unknown one', { remove: ['Corniche Arch'] }, 'remove.0', 'It has Marina Gateway and Creek Tower.'],
    ['an unknown target', { site: 'xyzzy', spots: 2 }, 'site', 'It has Marina Gateway and Creek Tower.'],
    ['all of them', { remove: ['MG', 'Creek Tower'] }, 'remove', 'at least one location'],
    [
      'too many',
      { add: Array.from({ length: 11 }, () => site('MG')) },
      'add',
      'at most 12 locations, and this would make 13',
    ],
  ])('%s: it says why', (_, changes, path, message) => {
    expect(change(both, changes).problems).toMatchObject([{ path, message: expect.stringContaining(message) }]);
  });

  test('words that fit two of its locations are a question', () => {
    const walks = kept(contentOf(['Creek Walk 4', 'Creek Walk 5'].map((name) => site(name, { productionFee: '5k' }))));
    const { problems } = change(walks, { remove: ['creek walk'] });
    expect(problems[0]?.choices?.map(({ value }) => value)).toEqual(['Creek Walk 4', 'Creek Walk 5']);
  });
});

describe('confirmations', () => {
  const walk = (name: string) =>
    site(name, { startsOn: '15 Jan 2027', productionFee: '5k', options: options(['6 weeks', '150k']) });
  const questions = ['static_start', 'static_length'];
  const confirmed = [0, 1].flatMap((index) => questions.map((key) => `sites.${index}.${key}`));
  const walks = kept(contentOf([walk('Creek Walk 4'), walk('Creek Walk 5')], { confirmed }));

  test('follow their location to its new place', () => {
    const after = changed(walks, { remove: ['Creek Walk 4'] });
    expect(after.confirmed).toEqual(['sites.0.static_start', 'sites.0.static_length']);
    expect(openIn(after)).toEqual([]);
  });

  test('no longer hold for what has changed', () => {
    expect(openIn(changed(walks, { site: 'Creek Walk 5', startsOn: '20 Jan 2027' }))).toEqual([
      'sites.1.static_start confirm',
    ]);
    const longer = changed(walks, { site: 'Creek Walk 4', options: options(['7 weeks', '160k']) });
    expect(openIn(longer)).toEqual(['sites.0.static_length confirm']);
    expect(
      openIn(changed(walks, { startsOn: '20 Jan 2027', confirmed: ['sites.0.static_start', 'sites.1.static_start'] })),
    ).toEqual([]);
  });
});

test('agency, language and notes change by themselves, and the rest stays', () => {
  const said = { agency: 'Blue Ocean Media', language: 'ar', notes: 'Screens first.' } as const;
  expect(kept(changed(marina, said))).toEqual({ ...marina, ...said, confirmed: [] });
});
