import { env } from '#lib/env.ts';

/** The server of map tiles with who made them; null where maps are drawn from coordinates alone. */
export function mapTiles(): { url: string; attribution: string } | null {
  return env.MAP_TILE_URL ? { url: env.MAP_TILE_URL, attribution: env.MAP_ATTRIBUTION ?? '' } : null;
}
