import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { loadSellers } from './load-sellers.ts';
import type { Colleague } from './schema.ts';

/** The active people who may be given a proposal, by name: those whose roles let them change proposals. */
export async function listColleagues(ctx: Ctx): Promise<{ items: Colleague[] }> {
  requirePermission(ctx, 'users:read_names');
  const sellers = await loadSellers(ctx);
  return { items: sellers.map(({ userId, name, teamName }) => ({ userId, name, teamName })) };
}
