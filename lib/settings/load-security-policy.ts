import type { DbScope } from '#db/client.ts';
import { findSettingsRow } from '#db/repositories/settings.ts';
import { SecurityPolicy } from './schema/security-policy.ts';

/** What the business demands of sessions and keys now. */
export async function loadSecurityPolicy(scope: DbScope): Promise<SecurityPolicy> {
  const row = await findSettingsRow(scope, 'security');
  return SecurityPolicy.parse(row?.value ?? {});
}
