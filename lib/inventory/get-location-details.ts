import { listLatestAuditEvents } from '#db/repositories/audit.ts';
import { type LocationWithDetails, withDetails } from '#db/repositories/inventory.ts';
import { findLocationByWord, listNeighbours } from '#db/repositories/locations.ts';
import { countProposalsOfLocation, listProposalsOfLocation } from '#db/repositories/proposals-of-location.ts';
import type { LocationRow } from '#db/schema/index.ts';
import { type Ctx, may, requirePermission } from '#lib/auth/context.ts';
import { today } from '#lib/core/dates.ts';
import { notFound } from '#lib/core/errors.ts';
import { activeLanguage } from '#lib/core/language.ts';
import { parseInput } from '#lib/core/parse.ts';
import { proposalTitle } from '#lib/proposals/rules/reader-words.ts';
import { loadPricingSettings, type PricingSettings } from '#lib/settings/load-settings.ts';
import { feeRowsFor } from '#lib/settings/rules.ts';
import { describeLocation, maxSpots } from './rules/describe-location.ts';
import { toLocationEvent } from './rules/location-history.ts';
import { distanceM, reachDegrees } from './rules/map-distance.ts';
import { sortRateCard } from './rules/rate-card.ts';
import {
  GetLocationDetailsInput,
  type LocationDetails,
  type LocationEvent,
  type LocationNeighbour,
  type LocationProposal,
} from './schema/details.ts';
import { toPhotoDto } from './to-location-dto.ts';
import { toLocationListItem } from './to-location-list-item.ts';

const reachM = 25_000;
const most = { neighbours: 50, proposals: 20, events: 100 };

/**
 * All that the page of a location shows, by its id or key: facts, prices past and to come, fees, what is near, the
 * proposals it is in that the caller may read, and its history. Prices only for those who may see them.
 */
export async function getLocationDetails(ctx: Ctx, input: GetLocationDetailsInput): Promise<LocationDetails> {
  requirePermission(ctx, 'locations:read');
  const { location: idOrKey } = parseInput(GetLocationDetailsInput, input);
  const location = await findLocationByWord(ctx, idOrKey);
  if (!location) throw notFound('location');
  const [[row], pricing, neighbours, proposals, history] = await Promise.all([
    withDetails(ctx, [location]),
    loadPricingSettings(ctx),
    loadNeighbours(ctx, location),
    loadProposals(ctx, location.id),
    loadHistory(ctx, location.id),
  ]);
  if (!row) throw notFound('location');
  return { ...factsOf(ctx, row, pricing), neighbours, ...proposals, history };
}

function factsOf(ctx: Ctx, row: LocationWithDetails, { settings, schedule }: PricingSettings) {
  const day = today(ctx.now, settings.timeZone);
  const withPrices = may(ctx, 'rate_cards:read');
  const item = toLocationListItem(row, { today: day, withPrices });
  const listed = row.rateCard.map(({ weeks, netMinor, effectiveOn }) => ({ weeks, netMinor, effectiveOn }));
  return {
    ...item,
    photos: row.photos.map(toPhotoDto),
    description: describeLocation(item, 1),
    maxSpots: maxSpots(item) ?? null,
    rateCardHistory: withPrices ? sortRateCard(listed, day) : null,
    municipalityFees: feeRowsFor([item.city], schedule, day).map(({ amountMinor, unit }) => ({ amountMinor, unit })),
  };
}

async function loadNeighbours(ctx: Ctx, { id, latitudeE6, longitudeE6 }: LocationRow): Promise<LocationNeighbour[]> {
  if (latitudeE6 === null || longitudeE6 === null) return [];
  const here = { latitude: latitudeE6 / 1_000_000, longitude: longitudeE6 / 1_000_000 };
  const reach = reachDegrees(here, reachM);
  const reachE6: [number, number] = [Math.ceil(reach.latitude * 1_000_000), Math.ceil(reach.longitude * 1_000_000)];
  const rows = await listNeighbours(ctx, { id, latitudeE6, longitudeE6, reachE6 }, most.neighbours);
  return rows
    .map(({ latitudeE6: north, longitudeE6: east, ...named }) => {
      const there = { latitude: (north ?? 0) / 1_000_000, longitude: (east ?? 0) / 1_000_000 };
      return { ...named, ...there, distanceM: distanceM(here, there) };
    })
    .filter((near) => near.distanceM <= reachM)
    .sort((a, b) => a.distanceM - b.distanceM);
}

async function loadProposals(ctx: Ctx, locationId: string) {
  if (!may(ctx, 'proposals:read')) return { proposals: [], proposalCount: 0 };
  const scope = requirePermission(ctx, 'proposals:read');
  const [rows, proposalCount] = await Promise.all([
    listProposalsOfLocation(ctx, scope, locationId, most.proposals),
    countProposalsOfLocation(ctx, scope, locationId),
  ]);
  const proposals = rows.map(({ proposal, snapshot, clientName }): LocationProposal => {
    const { number, status, updatedAt } = proposal;
    const site = snapshot.sites.find((one) => one.locationId === locationId);
    const shown = { startsOn: site?.startsOn ?? snapshot.issuedOn, spots: site?.spots ?? 1 };
    return { number, title: proposalTitle(snapshot, activeLanguage()), clientName, status, ...shown, updatedAt };
  });
  return { proposals, proposalCount };
}

async function loadHistory(ctx: Ctx, locationId: string): Promise<LocationEvent[]> {
  const rows = await listLatestAuditEvents(ctx, 'location', locationId, most.events);
  return rows.map((row) => toLocationEvent(row, { withPrices: may(ctx, 'rate_cards:read') }));
}
