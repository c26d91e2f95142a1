import { describe, expect, test } from 'vitest';
import { canonicalContent } from '#lib/proposals/rules/canonical-content.ts';
import type { ProposalContent } from '#lib/proposals/schema/content.ts';
import { catalogue } from '#lib/testing/catalogue-fixture.ts';
import { contentOf, problemsOf, resolve, site } from '#lib/testing/content-fixture.ts';
import { toContent } from './to-content.ts';
import { toFormValues } from './to-form-values.ts';

const choices = { ...catalogue, locations: [...catalogue.locations] };
const defaults = { brandId: 'brd_skyline', currency: 'AED' };
const stored = (content: ProposalContent) => canonicalContent(resolve(content).resolved, content);
const fieldsOf = (content: ProposalContent) => toFormValues(stored(content), defaults, choices);

const columns = [
  { duration: '2 weeks', net: '1.5M' },
  { duration: '4 weeks', net: 'USD 200k' },
];
const unusual = contentOf([site('Creek Walk 4', { startsOn: '15 Jan 2027', productionFee: '5k' })], {
  confirmed: ['sites.0.static_start'],
});

describe('an edit starts from what was agreed', () => {
  test.each<[string, ProposalContent]>([
    ['one screen', contentOf([site('Marina Gateway', { spots: 2 })], { contactName: 'Huda', municipalityQuantity: 3 })],
    ['columns, one in dollars', contentOf([site('Marina Gateway', { options: columns })], { currency: 'USD' })],
    ['dates of their own', contentOf([site('Marina Gateway'), site('Creek Tower', { startsOn: '1 Mar 2027' })])],
    [
      'a package with fils',
      contentOf(
        ['Marina Gateway', 'Creek Walk 4'].map((name) =>
          site(name, {
            options: [{ duration: '8 weeks' }],
            productionFee: name === 'Creek Walk 4' ? '12.50' : undefined,
          }),
        ),
        { kind: 'combined', packageNet: '1,234,567.89', brand: 'Harbour Outdoor' },
      ),
    ],
    ['an unusual start', unusual],
  ])('%s is the same after a way through the form', (_, said) => {
    const content = { brand: 'Skyline Media', ...said };
    const back = toContent(fieldsOf(content), choices);
    expect(resolve(back).resolved).toEqual(resolve(content).resolved);
  });

  test('what most locations share is common, the others have their own', () => {
    const own = site('Corniche Arch', { startsOn: '1 Mar 2027' });
    const fields = fieldsOf(contentOf([own, site('Marina Gateway'), site('Creek Tower')]));
    expect(fields).toMatchObject({ startsOn: '2027-01-01', weeks: ['4'] });
    expect(fields.sites.map((one) => [one.own, one.startsOn])).toEqual([
      [true, '2027-03-01'],
      [false, '2027-01-01'],
      [false, '2027-01-01'],
    ]);
  });

  test('a yes stays until its question changes', () => {
    const fields = fieldsOf(unusual);
    expect(Object.keys(fields.confirmed)).toEqual(['sites.0.static_start']);
    expect(problemsOf(toContent(fields, choices))).toEqual([]);
  });

  test('a discount is asked about again: the card may be another one by now', () => {
    const strict = { ...choices, settings: { ...choices.settings, underCardPermille: 100 } };
    const low = contentOf([site('Marina Gateway', { options: [{ duration: '4 weeks', net: '400k' }] })], {
      confirmed: ['sites.0.under_card'],
    });
    const back = toContent(toFormValues(stored(low), defaults, strict), strict);
    expect(problemsOf(low, { catalogue: strict })).toEqual([]);
    expect(problemsOf(back, { catalogue: strict })).toMatchObject([{ path: 'sites.0.under_card' }]);
  });
});
