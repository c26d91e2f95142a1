import type { Route } from 'next';

/** A place on the map, in degrees. */
export type Place = { name: string; latitude: number; longitude: number; href: Route };

export type MapTiles = { url: string; attribution: string };
