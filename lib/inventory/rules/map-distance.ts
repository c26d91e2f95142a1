const earthRadiusM = 6_371_000;
const metresPerDegree = (Math.PI / 180) * earthRadiusM;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** A point in degrees. */
export type MapPoint = { latitude: number; longitude: number };

/** Whole metres between two points along the surface (haversine, mean radius of the earth 6,371 km). */
export function distanceM(one: MapPoint, other: MapPoint): number {
  const [up, along] = [other.latitude - one.latitude, other.longitude - one.longitude].map(
    (degrees) => Math.sin(radians(degrees) / 2) ** 2,
  ) as [number, number];
  const share = up + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * along;
  return Math.round(2 * earthRadiusM * Math.asin(Math.min(1, Math.sqrt(share))));
}

/** How many degrees to each side of a point a box reaches that holds all within `metres` of it. */
export function reachDegrees(point: MapPoint, metres: number): MapPoint {
  const latitude = metres / metresPerDegree;
  // At the poles every longitude is near.
  const narrow = Math.max(0.01, Math.cos(radians(Math.min(90, Math.abs(point.latitude) + latitude))));
  return { latitude, longitude: Math.min(360, latitude / narrow) };
}
