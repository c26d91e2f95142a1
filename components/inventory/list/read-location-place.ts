import { z } from 'zod';
import { cutSearch } from '#lib/core/parse.ts';
import { locationSorts } from '#lib/inventory/schema/list-words.ts';
import { locationKinds, locationSizes, locationStatuses, sortDirections } from '#lib/inventory/schema.ts';
import { type LocationPlace, locationColumns, locationViews } from './location-href.ts';

const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const text = lenient(z.string().trim().min(1).max(100));
const dirhams = lenient(z.coerce.number().int().min(0).max(10_000_000_000));
const columns = z.string().transform((value) => locationColumns.filter((column) => value.split('.').includes(column)));

const Place = z.object({
  view: lenient(z.enum(locationViews)),
  search: lenient(z.string().transform(cutSearch)),
  city: text,
  kind: lenient(z.enum(locationKinds)),
  series: text,
  size: lenient(z.enum(locationSizes)),
  from: dirhams,
  to: dirhams,
  status: lenient(z.enum([...locationStatuses, 'all'])),
  sort: lenient(z.enum(locationSorts)),
  dir: lenient(z.enum(sortDirections)),
  columns: lenient(columns),
  cursor: lenient(z.string().max(1000)),
});

/** The place in the list that an address means; what nobody understands is left out. */
export function readLocationPlace(query: Record<string, string | string[] | undefined>): LocationPlace {
  return Place.parse(query);
}
