import { describe, expect, test } from 'vitest';
import { contentOf, resolve, site } from '#lib/testing/content-fixture.ts';
import { snapshotOf } from '#lib/testing/snapshot-fixture.ts';
import type { ProposalContent, SiteContent } from '../schema/content.ts';
import { compareVersions } from './compare-versions.ts';

const drawn = (sites: SiteContent[], own: Partial<ProposalContent> = {}) =>
  snapshotOf(resolve(contentOf(sites, own)).resolved);
const gateway = site('Marina Gateway');
const tower = site('Creek Tower');
const aed = (amountMinor: number) => ({ currency: 'AED', amountMinor });
const whatOf = (changes: ReturnType<typeof compareVersions>) => changes.map(({ what }) => what);

describe('compareVersions', () => {
  test('two alike differ in nothing, also when they were issued on other days', () => {
    const one = drawn([gateway]);
    const later = { ...one, version: 2, issuedOn: '2026-12-01', validThrough: '2026-12-31' };
    expect(compareVersions(one, later)).toEqual([]);
  });

  test('a location that came, and one that went', () => {
    const changes = compareVersions(drawn([gateway]), drawn([tower]));
    expect(changes.slice(0, 2)).toEqual([
      { what: 'site_added', site: 'Creek Tower', startsOn: '2027-01-01', weeks: [4] },
      { what: 'site_removed', site: 'Marina Gateway', startsOn: '2027-01-01', weeks: [4] },
    ]);
  });

  test('dates, length, spots and money of a location', () => {
    const after = site('Marina Gateway', {
      startsOn: '8 Jan 2027',
      spots: 2,
      options: [{ duration: '8 weeks', net: '800k' }],
    });
    expect(compareVersions(drawn([gateway]), drawn([after]))).toEqual([
      { what: 'starts', site: 'Marina Gateway', from: '2027-01-01', to: '2027-01-08' },
      { what: 'length', site: 'Marina Gateway', from: [4], to: [8] },
      { what: 'spots', site: 'Marina Gateway', from: 1, to: 2 },
      { what: 'net', site: 'Marina Gateway', weeks: null, from: aed(45_000_000), to: aed(80_000_000) },
      { what: 'total', from: aed(47_619_600), to: aed(84_369_600) },
    ]);
  });

  test('of several options each with its own length, and a total that they leave open', () => {
    const two = (net: string) =>
      site('Marina Gateway', {
        options: [
          { duration: '4 weeks', net: '450k' },
          { duration: '8 weeks', net },
        ],
      });
    expect(compareVersions(drawn([two('800k')]), drawn([two('780k')]))).toEqual([
      { what: 'net', site: 'Marina Gateway', weeks: 8, from: aed(80_000_000), to: aed(78_000_000) },
    ]);
    const changes = compareVersions(drawn([gateway]), drawn([two('800k')]));
    expect(changes).toEqual([
      { what: 'length', site: 'Marina Gateway', from: [4], to: [4, 8] },
      { what: 'total', from: aed(47_619_600), to: null },
    ]);
  });

  test("another currency: amounts that did not change are none, and the total is each version's own", () => {
    const changes = compareVersions(drawn([gateway]), drawn([gateway], { currency: 'USD' }));
    expect(changes).toEqual([
      { what: 'total', from: aed(47_619_600), to: { currency: 'USD', amountMinor: 12_966_534 } },
      { what: 'currency', from: 'AED', to: 'USD' },
    ]);
  });

  test('the rate of one currency', () => {
    const before = drawn([gateway], { currency: 'USD' });
    if (!before.rate) throw new Error('There is no rate.');
    const after = { ...before, rate: { ...before.rate, perUnitScaled: 3_700_000 } };
    expect(compareVersions(before, after)).toEqual([{ what: 'rate', from: '3.6725', to: '3.7' }]);
  });

  test('a package: one net for all of it', () => {
    const own = (packageNet: string) => ({ kind: 'combined' as const, packageNet });
    const inPackage = ['Marina Gateway', 'Creek Tower'].map((name) =>
      site(name, { options: [{ duration: '4 weeks' }] }),
    );
    const changes = compareVersions(drawn(inPackage, own('700k')), drawn(inPackage, own('650k')));
    expect(changes[0]).toEqual({ what: 'net', site: null, weeks: null, from: aed(70_000_000), to: aed(65_000_000) });
    expect(whatOf(changes)).toEqual(['net', 'total']);
    expect(whatOf(compareVersions(drawn([gateway, tower]), drawn(inPackage, own('750k'))))).toContain('kind');
  });

  test('words: whom it is for, what is paid when, what is added for the client', () => {
    const after = drawn([gateway], {
      contactName: 'Omar',
      agency: 'Blue Ocean Media',
      paymentTerms: '50% upfront',
      notes: 'Thank you.',
    });
    expect(compareVersions(drawn([gateway]), after)).toEqual([
      { what: 'contact', from: null, to: 'Omar' },
      { what: 'agency', from: null, to: 'Blue Ocean Media' },
      { what: 'payment_terms', from: '100% upfront', to: '50% upfront' },
      { what: 'notes', from: null, to: 'Thank you.' },
    ]);
  });

  test('terms that say something else, and not only another day', () => {
    const before = drawn([gateway]);
    const dated = { ...before, terms: before.terms.map((term) => term.replace('20 Dec 2026', '31 Dec 2026')) };
    expect(compareVersions(before, dated)).toEqual([]);
    expect(compareVersions(before, { ...before, terms: ['Anything goes.'] })).toEqual([{ what: 'terms' }]);
  });
});
