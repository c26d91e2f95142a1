import { expect, test } from 'vitest';
import { contentOf, resolve, site } from '#lib/testing/content-fixture.ts';
import { snapshotOf } from '#lib/testing/snapshot-fixture.ts';
import type { ProposalContent } from '../schema/content.ts';
import { beyondLargest } from './beyond-largest.ts';

const of = (nets: string[], own: Partial<ProposalContent> = {}) => {
  const names = ['Marina Gateway', 'Creek Tower'];
  const sites = nets.map((net, index) => site(names[index] ?? '', { options: [{ duration: '4 weeks', net }] }));
  return beyondLargest(snapshotOf(resolve(contentOf(sites, own)).resolved)).map(({ path }) => path);
};

test.each([
  [['450k'], []],
  [['9,000,000,000'], []],
  [['10,000,000,000'], ['sites.0.options.0.net']],
  [['9,600,000,000', '450k'], ['sites.0.options.0.net']],
  [['450k', '10bn'], ['sites.1.options.0.net']],
  [['5bn', '5bn'], ['sites.0.options.0.net']],
])('nets of %j are too much at %j', (nets, paths) => {
  expect(of(nets)).toEqual(paths);
});

test('a package is told at its one net', () => {
  const sites = ['Marina Gateway', 'Creek Tower'].map((name) => site(name, { options: [{ duration: '4 weeks' }] }));
  const content = contentOf(sites, { kind: 'combined', packageNet: '10bn' });
  const [problem] = beyondLargest(snapshotOf(resolve(content).resolved));
  expect(problem).toMatchObject({ path: 'packageNet', message: expect.stringContaining('AED 10,000,000,000') });
});
