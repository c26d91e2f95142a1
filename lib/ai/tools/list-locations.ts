import { z } from 'zod';
import { listLocations } from '#lib/inventory/list-locations.ts';
import { ListLocationsInput } from '#lib/inventory/schema.ts';
import { defineTool } from './define-tool.ts';
import { viewLocation } from './view-location.ts';

const asked = ListLocationsInput.pick({ search: true, city: true, kind: true, limit: true });

export const listLocationsTool = defineTool({
  name: 'list_locations',
  description:
    'Lists the locations on sale. Filter by city ("Dubai"), kind ("digital" or "static"), or search for words in names, areas and series.',
  examples: ['what locations do you have in Dubai', 'show me static sites in Abu Dhabi'],
  permission: 'locations:read',
  input: z.strictObject(asked.shape),
  run: listLocations,
  view: ({ items }) => ({ items: items.map(viewLocation) }),
});
