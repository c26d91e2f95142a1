import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ProposalContent, type SiteContent } from '#lib/proposals/schema/content.ts';
import { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';
import { catalogue, cornicheArch, creekTower, creekWalk4, marinaGateway } from '#lib/testing/catalogue-fixture.ts';
import { openIn, resolve } from '#lib/testing/content-fixture.ts';
import { snapshotOf } from '#lib/testing/snapshot-fixture.ts';
import { applyChanges } from './apply-changes.ts';
import { canonicalContent } from './canonical-content.ts';
import { resolveContent } from './resolve-content.ts';

const text = (max: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: max }),
    fc.constantFrom(
      '',
      'Marina Gateway',
      'creek',
      '1 Jan 2027',
      '31/4',
      '4 weeks',
      'until 9 Jan',
      '450k',
      'USD 5',
      'JPY 1',
    ),
  );
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anySite = fc.record({
  location: text(200),
  startsOn: maybe(text(60)),
  spots: maybe(fc.integer({ min: 1, max: 99 })),
  productionFee: maybe(text(60)),
  options: fc.array(fc.record({ duration: maybe(text(60)), net: maybe(text(60)) }), { maxLength: 6 }),
});
const anyContent = fc.record({
  kind: maybe(fc.constantFrom('separate' as const, 'combined' as const)),
  client: maybe(text(200)),
  brand: maybe(text(120)),
  sites: fc.array(anySite, { maxLength: 12 }),
  packageNet: maybe(text(60)),
  paymentTerms: maybe(text(300)),
  currency: maybe(text(20)),
  confirmed: maybe(fc.array(text(80), { maxLength: 4 })),
});

test('any words at all are resolved or asked about, never thrown at', () => {
  const property = fc.property(anyContent, fc.constantFrom('quote' as const, 'proposal' as const), (content, need) => {
    const outcome = resolveContent(ProposalContent.parse(content), catalogue, need);
    if (outcome.ok) expect(ProposalSnapshot.safeParse(snapshotOf(outcome.resolved)).success).toBe(true);
    else expect(outcome.problems.every(({ message, kind }) => message !== '' && kind)).toBe(true);
  });
  fc.assert(property, { numRuns: 1_000 });
});

test('any change of any content gives content of the same shape', () => {
  const changes = fc.record({
    site: maybe(text(200)),
    startsOn: maybe(text(60)),
    options: maybe(
      fc.array(fc.record({ duration: maybe(text(60)), net: maybe(text(60)) }), { minLength: 1, maxLength: 6 }),
    ),
    packageNet: maybe(text(60)),
    add: maybe(fc.array(anySite, { maxLength: 12 })),
    remove: maybe(fc.array(text(200), { maxLength: 12 })),
  });
  const property = fc.property(anyContent, changes, (content, change) => {
    const { content: after, problems } = applyChanges(content, change, catalogue.locations);
    expect(problems.length > 0 || ProposalContent.safeParse(after).success).toBe(true);
  });
  fc.assert(property, { numRuns: 500 });
});

const weeks = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 });
const amount = fc.integer({ min: 100, max: 100_000_000 }).map((minor) => `USD ${minor / 100}`);
const dirhams = fc.integer({ min: 1, max: 10_000_000 }).map(String);
const completeSite = fc
  .record({
    location: fc.constantFrom(marinaGateway, creekTower, cornicheArch, creekWalk4),
    startsOn: fc.integer({ min: 1, max: 28 }).map((day) => `${day} Feb 2027`),
    weeks,
    net: fc.oneof(amount, dirhams),
    productionFee: fc.oneof(dirhams, fc.constant('3,000 + 2,000')),
  })
  .map(({ location, startsOn, weeks, net, productionFee }): SiteContent => {
    const options = weeks.map((count) => ({ duration: `${count} weeks`, net }));
    const fee = location.kind === 'static' ? { productionFee } : {};
    return { location: location.nameEn, startsOn, options, ...fee };
  });
const confirmed = Array.from({ length: 4 }, (_, index) =>
  ['start', 'length'].map((what) => `sites.${index}.static_${what}`),
).flat();
const complete = fc
  .record({
    sites: fc.array(completeSite, { minLength: 1, maxLength: 4 }),
    currency: fc.constantFrom('AED', 'USD', 'KWD'),
    brand: maybe(fc.constantFrom('Skyline Media', 'Harbour Outdoor')),
  })
  .map((content): ProposalContent => ({ client: 'Acme', paymentTerms: '30 days', confirmed, ...content }));

test('what is kept resolves to the very same, again and again', () => {
  const property = fc.property(complete, (said) => {
    const first = resolve(said).resolved;
    const kept = canonicalContent(first, said);
    const second = resolve(kept).resolved;
    expect(second).toEqual(first);
    expect(canonicalContent(second, kept)).toEqual(kept);
    expect(ProposalContent.safeParse(kept).success).toBe(true);
  });
  fc.assert(property);
});

test('a new length never keeps an old rate: each location is asked for its own', () => {
  const newWeeks = fc.integer({ min: 61, max: 260 });
  const property = fc.property(complete, newWeeks, (said, count) => {
    const kept = canonicalContent(resolve(said).resolved, said);
    const change = { options: [{ duration: `${count} weeks` }] };
    const { content } = applyChanges(kept, { ...change, confirmed }, catalogue.locations);
    expect(openIn(content)).toEqual(kept.sites.map((_, index) => `sites.${index}.options.0.net missing`));
  });
  fc.assert(property);
});

test('whichever values are left out, exactly those are asked for, all at once', () => {
  const left = fc.record({
    client: fc.boolean(),
    paymentTerms: fc.boolean(),
    startsOn: fc.boolean(),
    fee: fc.boolean(),
    net: fc.boolean(),
  });
  const property = fc.property(complete, fc.array(left, { minLength: 4, maxLength: 4 }), (content, leaves) => {
    const [whole] = leaves;
    const expected: string[] = [];
    const missing = (path: string) => expected.push(`${path} missing`);
    const sites = content.sites.map((one, index) => {
      const leave = leaves[index];
      const { startsOn, productionFee, options, ...rest } = one;
      if (leave?.startsOn) missing(`sites.${index}.startsOn`);
      if (leave?.fee && productionFee) missing(`sites.${index}.productionFee`);
      if (leave?.net) for (const column of options.keys()) missing(`sites.${index}.options.${column}.net`);
      return {
        ...rest,
        ...(leave?.startsOn ? {} : { startsOn }),
        ...(leave?.fee || !productionFee ? {} : { productionFee }),
        options: leave?.net ? options.map(({ duration }) => ({ duration })) : options,
      };
    });
    const { client, paymentTerms, ...others } = content;
    if (whole?.client) missing('client');
    if (whole?.paymentTerms) missing('paymentTerms');
    const given = { ...(whole?.client ? {} : { client }), ...(whole?.paymentTerms ? {} : { paymentTerms }) };
    expect(openIn({ ...others, ...given, sites }).sort()).toEqual(expected.sort());
  });
  fc.assert(property);
});
