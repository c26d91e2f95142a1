import { z } from 'zod';
import { notFound } from '#lib/core/errors.ts';
import { openFile } from '#lib/files/open-file.ts';
import { fileResponse } from '#lib/http/file-response.ts';
import { getLocationDetails } from '#lib/inventory/get-location-details.ts';
import { getRateCard } from '#lib/inventory/get-rate-card.ts';
import { listLocations as listAll } from '#lib/inventory/list-locations.ts';
import { LocationDetails, RateCardHistory } from '#lib/inventory/schema/details.ts';
import { ListLocationsInput, LocationListItem, PhotoDto } from '#lib/inventory/schema.ts';
import { defineOperation } from '../operation.ts';
import { amountMinor, listOf, pageOf, placeInList } from './query.ts';

const word = z.string().trim().min(1).max(200).meta({ description: 'Its id or its key, such as "marina-gateway".' });
const params = z.object({ location: word });
const filters = ListLocationsInput.omit({ ids: true, cursor: true, limit: true });
/** The page of the desk shows more than a location is: what is near, who offered it and what happened to it. */
const Location = LocationDetails.omit({ neighbours: true, proposals: true, proposalCount: true, history: true });

export const listLocations = defineOperation({
  id: 'listLocations',
  method: 'GET',
  path: '/locations',
  tag: 'Locations',
  summary: 'Locations, by page',
  description: 'Those on sale unless `status` says otherwise. Prices are empty for who may not see rate cards.',
  permission: 'locations:read',
  query: z.strictObject({
    ...filters.shape,
    priceFromMinor: amountMinor,
    priceToMinor: amountMinor,
    ...placeInList,
  }),
  answer: pageOf(LocationListItem),
  run: (ctx, { query }) => listAll(ctx, query),
});

export const getLocation = defineOperation({
  id: 'getLocation',
  method: 'GET',
  path: '/locations/{location}',
  tag: 'Locations',
  summary: 'A location',
  permission: 'locations:read',
  params,
  answer: Location,
  isVersioned: true,
  run: (ctx, { params }) => getLocationDetails(ctx, params),
});

export const listPhotos = defineOperation({
  id: 'listLocationPhotos',
  method: 'GET',
  path: '/locations/{location}/photos',
  tag: 'Locations',
  summary: 'Its photos, the first one first',
  permission: 'locations:read',
  params,
  answer: listOf(PhotoDto),
  run: async (ctx, { params }) => ({ items: (await getLocationDetails(ctx, params)).photos }),
});

export const getPhoto = defineOperation({
  id: 'downloadLocationPhoto',
  method: 'GET',
  path: '/locations/{location}/photos/{photoId}',
  tag: 'Locations',
  summary: 'A photo',
  description: 'The picture as it is kept, or a smaller WebP with `width`.',
  permission: 'photos:read',
  params: params.extend({ photoId: z.string().min(1).max(60) }),
  query: z.strictObject({ width: z.enum(['160', '320', '640', '960', '1280']).optional() }),
  mediaType: 'image/*',
  run: async (ctx, { params, query, request }) => {
    const { photos } = await getLocationDetails(ctx, { location: params.location });
    const photo = photos.find(({ id }) => id === params.photoId);
    if (!photo) throw notFound('photo');
    return fileResponse(request, await openFile(ctx, { fileId: photo.fileId, width: query.width }));
  },
});

export const getLocationRateCard = defineOperation({
  id: 'getLocationRateCard',
  method: 'GET',
  path: '/locations/{location}/rate-card',
  tag: 'Locations',
  summary: 'Its rate card',
  description: 'Net prices for one spot in fils (AED), by length in weeks: in force, to come and past.',
  permission: 'rate_cards:read',
  params,
  answer: RateCardHistory,
  example: {
    answer: { inForce: [{ weeks: 4, netMinor: 48_000_000, effectiveOn: '2026-01-01' }], upcoming: [], past: [] },
  },
  isVersioned: true,
  run: (ctx, { params }) => getRateCard(ctx, params),
});
