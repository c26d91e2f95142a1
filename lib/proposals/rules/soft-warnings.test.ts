import { describe, expect, test } from 'vitest';
import { catalogue, creekTower, creekWalk4, marinaGateway } from '#lib/testing/catalogue-fixture.ts';
import { contentOf, openIn, problemsOf, resolve, site } from '#lib/testing/content-fixture.ts';
import { applyChanges } from './apply-changes.ts';
import { checkStatic, checkUnderCard } from './soft-warnings.ts';

const settings = { ...catalogue.settings, underCardPermille: 100 };
const around = { catalogue: { settings } };
const net = (text: string, duration = '4 weeks') => ({ options: [{ duration, net: text }] });

describe('a net far under the rate card', () => {
  test.each([
    ['432,000', []],
    ['431,999', []],
    ['431,700', ['sites.0.under_card confirm']],
    ['1', ['sites.0.under_card confirm']],
    ['500,000', []],
  ])('%s of 480,000 asks %j', (text, open) => {
    expect(openIn(contentOf([site('MG', net(text))]), around)).toEqual(open);
  });

  test('is asked once for all columns, and settled by a yes', () => {
    const options = [
      { duration: '4 weeks', net: '400k' },
      { duration: '8 weeks', net: '950k' },
      { duration: '12 weeks', net: '1M' },
    ];
    const content = contentOf([site('MG', { options })]);
    expect(problemsOf(content, around).map(({ message }) => message)).toEqual([
      'Marina Gateway is 16.7 % under the rate card for 4 weeks and 30.6 % under the rate card for 12 weeks. Shall it be offered at that rate?',
    ]);
    const { notes } = resolve({ ...content, confirmed: ['sites.0.under_card'] }, around);
    expect(notes).toContain('Marina Gateway, 4 weeks: 16.7 % under the rate card.');
    expect(notes).toHaveLength(3);
  });

  test('of a package is one question, also while another is open', () => {
    const sites = ['MG', 'Creek Walk 4'].map((name) =>
      site(name, { options: [{ duration: '6 weeks' }], ...(name === 'MG' ? {} : { productionFee: '5k' }) }),
    );
    const content = contentOf(sites, { kind: 'combined', packageNet: '1M' });
    expect(openIn(content, around)).toEqual(['sites.1.static_length confirm', 'packageNet.under_card confirm']);
    const confirmed = ['sites.1.static_length', 'packageNet.under_card'];
    expect(openIn({ ...content, confirmed }, around)).toEqual([]);
    expect(openIn({ ...content, packageNet: '1.4M', confirmed: confirmed.slice(0, 1) }, around)).toEqual([]);
  });

  test('is said in a quote, and never asked where there is no card', () => {
    const quoted = resolve(contentOf([site('MG', net('100k'))]), { ...around, need: 'quote' });
    expect(quoted.notes).toEqual(['Marina Gateway, 4 weeks: 79.2 % under the rate card.']);
    expect(openIn(contentOf([site('MG', net('1k', '2 weeks'))]), around)).toEqual([]);
  });

  test('asks for more than the settings let pass, by the share alone', () => {
    const findings = { problems: [], notes: [] };
    const scope = { need: 'proposal' as const, confirmed: new Set<string>(), findings };
    for (const permille of [100, 0, -50]) checkUnderCard('x', 'MG', [{ permille }], { ...scope, ...row });
    expect(findings.problems).toEqual([]);
    checkUnderCard('x', 'MG', [{ permille: 101 }], { ...scope, ...row });
    expect(findings.problems).toMatchObject([{ path: 'x.under_card', kind: 'confirm' }]);
  });
});

const row = { catalogue: { ...catalogue, settings } };

describe('a licence that ends before the campaign does', () => {
  const endsOn = (licenceExpiresOn: string) => ({ catalogue: { locations: [{ ...marinaGateway, licenceExpiresOn }] } });

  test.each([
    ['2027-01-28', []],
    ['2027-01-27', ['sites.0.licence confirm']],
  ])('%s asks %j', (expiry, open) => {
    expect(openIn(contentOf([site('MG')]), endsOn(expiry))).toEqual(open);
  });

  test('counts the longest option', () => {
    const options = [
      { duration: '1 week', net: '1M' },
      { duration: '4 weeks', net: '1M' },
    ];
    expect(openIn(contentOf([site('MG', { options })]), endsOn('2027-01-20'))).toEqual(['sites.0.licence confirm']);
  });

  test('is said back in a quote and after a yes', () => {
    const said = 'The licence of Marina Gateway ends on 27 Jan 2027, before the campaign does (28 Jan 2027).';
    const content = contentOf([site('MG')]);
    expect(resolve(content, { ...endsOn('2027-01-27'), need: 'quote' }).notes).toContain(said);
    expect(resolve({ ...content, confirmed: ['sites.0.licence'] }, endsOn('2027-01-27')).notes).toContain(said);
  });
});

describe('a category that the location takes no advertising of', () => {
  const inIndustry = (clientIndustry: string | null | undefined) => {
    const locations = [{ ...marinaGateway, prohibitedCategories: ['Alcohol', 'Fast  food'] }, creekTower];
    return { catalogue: { locations, clientIndustry } };
  };

  test.each([
    ['Alcohol', ['sites.0.category confirm']],
    [' alcohol ', ['sites.0.category confirm']],
    ['FAST FOOD', ['sites.0.category confirm']],
    ['Alcohol-free drinks', []],
    ['', []],
    [null, []],
    [undefined, []],
  ])('%j asks %j', (industry, open) => {
    expect(openIn(contentOf([site('MG'), site('Creek Tower')]), inIndustry(industry))).toEqual(open);
  });

  test('is said back in a quote and after a yes', () => {
    const said = 'Marina Gateway takes no advertising of the category Alcohol, the industry of this client.';
    const content = contentOf([site('MG')]);
    expect(resolve(content, { ...inIndustry('alcohol'), need: 'quote' }).notes).toContain(said);
    expect(resolve({ ...content, confirmed: ['sites.0.category'] }, inIndustry('alcohol')).notes).toContain(said);
  });
});

describe('a yes holds until what it was about changes', () => {
  const confirmed = ['under_card', 'licence', 'category'].map((key) => `sites.0.${key}`);
  const content = contentOf([site('MG', net('400k'))], { confirmed });
  const kept = (changes: Parameters<typeof applyChanges>[1]) =>
    applyChanges(content, changes, [marinaGateway, creekWalk4]).content.confirmed?.map((key) => key.split('.')[2]);

  test.each([
    ['another start', { startsOn: '1 Feb 2027' }, ['under_card', 'category']],
    ['another rate', { options: [{ net: '300k' }] }, ['licence', 'category']],
    ['the same rate', { options: [{ net: '400k' }] }, ['under_card', 'licence', 'category']],
    ['another length', { options: [{ duration: '8 weeks', net: '400k' }] }, ['category']],
    ['more spots', { spots: 2 }, ['licence', 'category']],
    ['other terms', { paymentTerms: '30 days' }, ['under_card', 'licence', 'category']],
  ])('%s', (_, changes, left) => {
    expect(kept(changes)).toEqual(left);
  });

  test('a package asks again for another net, and for another card beside the same net', () => {
    const sites = [
      site('MG', { options: [{ duration: '4 weeks' }] }),
      site('Creek Tower', { options: [{ duration: '4 weeks' }] }),
    ];
    const deal = contentOf(sites, { kind: 'combined', packageNet: '500k', confirmed: ['packageNet.under_card'] });
    const agreed = (changes: Parameters<typeof applyChanges>[1]) =>
      applyChanges(deal, changes, catalogue.locations).content.confirmed;
    expect(agreed({ packageNet: '500k' })).toEqual(['packageNet.under_card']);
    expect(agreed({ packageNet: '400k' })).toEqual([]);
    expect(agreed({ paymentTerms: '30 days' })).toEqual(['packageNet.under_card']);
    expect(agreed({ site: 'MG', spots: 2 })).toEqual([]);
    expect(agreed({ remove: ['Creek Tower'], add: [site('Corniche Arch')], packageNet: '500k' })).toEqual([]);
  });
});

test('a printed site on its usual dates asks nothing', () => {
  const findings = { problems: [], notes: [] };
  const around = {
    need: 'proposal' as const,
    confirmed: new Set<string>(),
    findings,
    path: 'sites.0',
    name: 'Creek Walk 4',
  };
  checkStatic('2027-01-01', [4, 8], { ...around, ...row });
  expect(findings.problems).toEqual([]);
});
