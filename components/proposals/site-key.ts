import type { SnapshotSite } from '#lib/proposals/schema/snapshot.ts';

/** One row of an offer: a location may stand in it twice, with another start or another length. */
export const siteKey = ({ locationId, startsOn, options }: SnapshotSite): string =>
  [locationId, startsOn, ...options.map(({ weeks }) => weeks)].join(' ');
