import { env } from '#lib/env.ts';
import { isAdmin } from './session-rules.ts';

/** Whether a person with these roles may not work without a second factor: admins in production. */
export function needsSecondFactor(roleKeys: readonly string[]): boolean {
  return env.APP_ENV === 'production' && isAdmin(roleKeys);
}
