import { describe, expect, test } from 'vitest';
import { catalogue, creekTower, creekWalk4, marinaGateway } from '#lib/testing/catalogue-fixture.ts';
import { emptyValues, newSite, type ProposalFormValues, type SiteValues } from './form-values.ts';
import { type FormChoices, priceDraft } from './price-draft.ts';

const choices: FormChoices = { ...catalogue, locations: [...catalogue.locations] };

const given = (text: string, weeks = '4') => ({ from: 'given' as const, text, weeks });
const siteOf = (location: { id: string }, own: Partial<SiteValues> = {}): SiteValues => ({
  ...newSite(location),
  ...own,
});
const valuesOf = (sites: SiteValues[], own: Partial<ProposalFormValues> = {}): ProposalFormValues => ({
  ...emptyValues('brd_skyline', 'AED'),
  client: 'Acme Properties',
  startsOn: '2027-01-01',
  paymentTerms: '100% upfront',
  sites,
  ...own,
});
const price = (sites: SiteValues[], own?: Partial<ProposalFormValues>) => priceDraft(valuesOf(sites, own), choices);
const totals = (draft: ReturnType<typeof price>) =>
  draft.sites.map((site) => site.options.map((option) => option.price.base.totalMinor));

describe('the live price', () => {
  test('is exact, each location and all of them', () => {
    const draft = price([
      siteOf(marinaGateway, { nets: [given('450k')] }),
      siteOf(creekTower, { nets: [given('300k')] }),
    ]);
    expect(draft.problems).toEqual([]);
    expect(totals(draft)).toEqual([[47_619_600], [31_712_100]]);
    expect(draft.grandTotal?.totalMinor).toBe(79_331_700);
  });

  test.each(['', '0', 'two', '1.5'])('never takes "%s" for one spot or one image', (text) => {
    const spots = price([siteOf(marinaGateway, { spots: text, nets: [given('450k')] })]);
    expect(spots.problems).toMatchObject([{ path: 'sites.0.spots', kind: 'invalid' }]);
    const images = price([siteOf(marinaGateway, { nets: [given('450k')] })], { municipalityQuantity: text });
    expect(images.problems).toMatchObject([{ path: 'municipalityQuantity', kind: 'invalid' }]);
  });

  test('reads counts in Arabic digits, and a year with a digit too many is a problem of its field', () => {
    const arabic = price([siteOf(marinaGateway, { spots: '٢' })], { weeks: ['٤'] });
    expect(arabic.sites[0]?.options).toMatchObject([{ weeks: 4, price: { base: { netMinor: 96_000_000 } } }]);
    const typo = price([siteOf(marinaGateway, { nets: [given('450k')] })], { startsOn: '20270-01-01' });
    expect(typo.problems).toMatchObject([{ path: 'sites.0.startsOn', kind: 'invalid' }]);
  });

  test('starts from the rate card, also for a length that is not listed and for more spots', () => {
    const draft = price([siteOf(marinaGateway, { spots: '2' })], { weeks: ['4', '6'] });
    const nets = draft.sites[0]?.options.map((option) => option.price.base.netMinor);
    expect(nets).toEqual([96_000_000, 144_000_000]);
  });

  test('asks anew for a rate when its length changes, and finds it again when it changes back', () => {
    const site = siteOf(marinaGateway, { nets: [given('450k')] });
    const changed = price([site], { weeks: ['6'] });
    expect(changed.problems).toMatchObject([{ path: 'sites.0.options.0.net', kind: 'missing' }]);
    expect(changed.sites[0]?.needs).toEqual([{ what: 'net', isWrong: false }]);
    expect(price([site], { weeks: ['4'] }).problems).toEqual([]);
  });

  test('shows what is known while something else is open', () => {
    const draft = price([siteOf(marinaGateway), siteOf(creekWalk4)], { client: '', paymentTerms: '' });
    expect(totals(draft)).toEqual([[50_769_600], []]);
    expect(totals(price([siteOf(marinaGateway)], { client: 'A' }))).toEqual([[50_769_600]]);
    expect(draft.sites[1]?.needs).toEqual([{ what: 'productionFee', isWrong: false }]);
    expect(draft.problems.map(({ path }) => path).sort()).toEqual(['client', 'paymentTerms', 'sites.1.productionFee']);
    expect(draft.grandTotal).toBeNull();
  });

  test('of a package says what it needs, then is one', () => {
    const sites = [siteOf(marinaGateway), siteOf(creekWalk4, { productionFee: '4k' })];
    expect(price(sites, { kind: 'combined' }).packageNeeds).toEqual([{ what: 'packageNet', isWrong: false }]);
    const draft = price(sites, { kind: 'combined', packageNet: '5M', weeks: ['4', '8'] });
    expect(draft.problems).toEqual([]);
    expect(draft.packagePrice?.base).toMatchObject({ netMinor: 500_000_000, feeMinor: 700_000 });
    expect(price([siteOf(marinaGateway)], { kind: 'combined' }).problems).toEqual([]);
  });

  test('is known both ways, by the first length, whichever is chosen', () => {
    const sites = [siteOf(marinaGateway, { nets: [given('450k')] }), siteOf(creekTower, { nets: [given('300k')] })];
    const around = { packageNet: '700k', weeks: ['4', '8'] };
    const [apart, together] = [price(sites, around), price(sites, { ...around, kind: 'combined' })];
    expect(apart.bothWays).toEqual(together.bothWays);
    expect(apart.bothWays).toMatchObject({
      separate: { totalMinor: 79_331_700 },
      combined: { netMinor: 70_000_000, totalMinor: 74_027_100 },
      separateNetMinor: 75_000_000,
      cardMinor: 96_000_000,
    });
    expect(price(sites).bothWays?.combined).toBeNull();
    expect(price(sites.slice(1)).bothWays).toBeNull();
  });

  test('is shown in the currency of the client, entered rates converted', () => {
    const draft = price([siteOf(marinaGateway, { nets: [given('USD 100,000')] })], { currency: 'USD' });
    expect(draft.rate?.currency).toBe('USD');
    expect(draft.sites[0]?.options[0]?.price.base.netMinor).toBe(36_725_000);
    expect(draft.sites[0]?.options[0]?.price.shown.netMinor).toBe(10_000_000);
  });
});

test('an unusual start wants a yes to this very question', () => {
  const site = siteOf(creekWalk4, { productionFee: '5,000' });
  const asked = price([site], { startsOn: '2027-01-15' });
  const [question] = asked.questions;
  expect(question).toMatchObject({ path: 'sites.0.static_start', kind: 'confirm' });
  const confirmed = { [question?.path ?? '']: question?.message ?? '' };
  expect(price([site], { startsOn: '2027-01-15', confirmed }).problems).toEqual([]);
  expect(price([site], { startsOn: '2027-01-16', confirmed }).problems).toMatchObject([{ kind: 'confirm' }]);
});
