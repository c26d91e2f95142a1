import { z } from 'zod';
import { getLocation } from '#lib/inventory/get-location.ts';
import { GetLocationInput } from '#lib/inventory/schema.ts';
import { defineTool } from './define-tool.ts';
import { viewLocation } from './view-location.ts';

export const getLocationTool = defineTool({
  name: 'get_location',
  description: 'Shows one location with photos, size and rate card. Pass the words the person used for it.',
  examples: ['show Marina Gateway'],
  permission: 'locations:read',
  input: z.strictObject(GetLocationInput.shape),
  run: getLocation,
  view: viewLocation,
});
