import { expect, test } from 'vitest';
import { type RecordedEvent, toLocationEvent } from './location-history.ts';

const event: RecordedEvent = {
  id: 'aud_1',
  at: new Date('2026-11-20T08:00:00Z'),
  actorName: 'Lina',
  action: 'location.update',
  before: null,
  after: null,
};
const changes = (before: RecordedEvent['before'], after: RecordedEvent['after'], withPrices = true) =>
  toLocationEvent({ ...event, before, after }, { withPrices }).changes;

test('a change is told field by field, in words', () => {
  expect(
    changes(
      { widthCm: 1250, uploadFeeMinor: 300_000, aliases: [], licenceExpiresOn: null, faces: 1 },
      { widthCm: null, uploadFeeMinor: 350_050, aliases: ['A', 'B'], licenceExpiresOn: '2027-01-31', faces: 1 },
    ),
  ).toEqual([
    { field: 'widthCm', before: '12.5 m', after: null },
    { field: 'uploadFeeMinor', before: 'AED 3,000', after: 'AED 3,500.50' },
    { field: 'aliases', before: null, after: 'A, B' },
    { field: 'licenceExpiresOn', before: null, after: '31 Jan 2027' },
  ]);
});

test('a reason stands apart, and ids are not said', () => {
  const retired = {
    ...event,
    before: { status: 'active' },
    after: { status: 'retired', reason: 'Lease ended', fileId: 'fil_1' },
  };
  expect(toLocationEvent(retired, { withPrices: true })).toEqual({
    id: 'aud_1',
    at: event.at,
    who: 'Lina',
    action: 'location.update',
    reason: 'Lease ended',
    changes: [{ field: 'status', before: 'active', after: 'retired' }],
  });
});

test('prices are told to those who may see them', () => {
  const after = {
    effectiveOn: '2027-01-01',
    prices: [
      { weeks: 1, netMinor: 15_000_000 },
      { weeks: 4, netMinor: 48_000_000 },
    ],
  };
  const day = { field: 'effectiveOn', before: null, after: '1 Jan 2027' };
  expect(changes(null, after)).toEqual([
    day,
    { field: 'prices', before: null, after: '1 week AED 150,000, 4 weeks AED 480,000' },
  ]);
  expect(changes(null, after, false)).toEqual([day]);
});
