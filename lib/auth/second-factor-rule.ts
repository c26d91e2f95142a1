import { env } from '#lib/env.ts';
import type { SecurityPolicy } from '#lib/settings/schema/security-policy.ts';
import { isAdmin } from './session-rules.ts';

/** Whether a person may not work without a second factor: admins in production, and everybody where the policy says so. */
export function needsSecondFactor(roleKeys: readonly string[], { secondFactor }: SecurityPolicy): boolean {
  return secondFactor === 'everybody' || (env.APP_ENV === 'production' && isAdmin(roleKeys));
}
