import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceM, reachDegrees } from './map-distance.ts';

const dubai = { latitude: 25.2048, longitude: 55.2708 };

test('a distance is the one of the map', () => {
  expect(distanceM(dubai, dubai)).toBe(0);
  expect(distanceM(dubai, { latitude: 24.4539, longitude: 54.3773 }) / 1000).toBeCloseTo(122.7, 0);
  expect(distanceM({ latitude: 0, longitude: 179.9 }, { latitude: 0, longitude: -179.9 })).toBe(22_239);
});

test('what lies outside the box is further away', () => {
  const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
  const latitude = fc.double({ min: -80, max: 80, noNaN: true });
  fc.assert(
    fc.property(latitude, angle, (latitude, angle) => {
      const from = { latitude, longitude: 10 };
      const reach = reachDegrees(from, 25_000);
      const [north, east] = [Math.sin(angle), Math.cos(angle)];
      const stretch = 1.001 / Math.max(Math.abs(north), Math.abs(east));
      const to = {
        latitude: latitude + north * stretch * reach.latitude,
        longitude: 10 + east * stretch * reach.longitude,
      };
      return distanceM(from, to) >= 25_000;
    }),
  );
});
