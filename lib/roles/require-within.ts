import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { lackingOf } from '#lib/auth/rules/lacking-of.ts';
import type { PermissionGrant } from '#lib/auth/schema.ts';
import { forbidden } from '#lib/core/errors.ts';

const mostNamed = 5;

/** Nobody gives, takes or changes what they lack: throws forbidden and names it. */
export function requireWithin(ctx: Ctx, granted: readonly PermissionGrant[]): void {
  const lacking = [...new Set(lackingOf(requireSelf(ctx).rights, granted).map((one) => one.permission))];
  if (lacking.length === 0) return;
  const more = Math.max(0, lacking.length - mostNamed);
  throw forbidden('roles.lacking', { list: { list: lacking.slice(0, mostNamed) }, more });
}
