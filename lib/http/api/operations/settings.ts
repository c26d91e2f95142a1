import { z } from 'zod';
import { getSettings as get } from '#lib/settings/get-settings.ts';
import { SecurityPolicy } from '#lib/settings/schema/security-policy.ts';
import { BusinessSettings } from '#lib/settings/schema.ts';
import { defineOperation } from '../operation.ts';

const Settings = z.object({
  business: BusinessSettings,
  businessChangedAt: z.date().nullable(),
  security: SecurityPolicy,
  securityChangedAt: z.date().nullable(),
});

export const getSettings = defineOperation({
  id: 'getSettings',
  method: 'GET',
  path: '/settings',
  tag: 'Settings',
  summary: 'What the business decided for everybody',
  description: '`vatBasisPoints` 500 is 5 %; `underCardPermille` is in tenths of a percent.',
  permission: 'settings:read',
  answer: Settings,
  isVersioned: true,
  run: (ctx) => get(ctx),
});
