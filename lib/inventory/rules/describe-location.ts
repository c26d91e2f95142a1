import { formatCount, formatScaled } from '#lib/core/format.ts';
import { multiplyScaled } from '#lib/core/money.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';

/** Share of voice as printed, "16.67 %": rounded half up to 2 decimals, trailing zeros go (business rule: Inventory). */
export function shareOfVoice(spots: number, spotSeconds: number, loopSeconds: number): string {
  return `${formatScaled(multiplyScaled(spots * spotSeconds, 10_000, loopSeconds), 2)} %`;
}

/** How many spots fit the loop of a digital location; undefined where it has no loop. */
export function maxSpots({ loopSeconds, spotSeconds }: Pick<LocationDto, 'loopSeconds' | 'spotSeconds'>) {
  return loopSeconds && spotSeconds ? Math.floor(loopSeconds / spotSeconds) : undefined;
}

type Described = Pick<
  LocationDto,
  'series' | 'nameEn' | 'kind' | 'widthCm' | 'heightCm' | 'faces' | 'loopSeconds' | 'spotSeconds'
>;

/**
 * The description line of the documents: "Skyline Digital: Marina Gateway - Size (14 m x 7 m) - 2 faces - 2 spots -
 * 32 seconds - 33.33 % - 96 seconds loop"; a static location ends after its faces (business rule: Inventory).
 */
export function describeLocation(location: Described, spots: number): string {
  const { series, nameEn, kind, widthCm, heightCm, faces, loopSeconds, spotSeconds } = location;
  const size =
    widthCm && heightCm ? `${formatScaled(widthCm, 2)} m x ${formatScaled(heightCm, 2)} m` : 'multiple sizes';
  const parts = [series ? `${series}: ${nameEn}` : nameEn, `Size (${size})`, formatCount(faces, 'face')];
  if (kind === 'digital' && loopSeconds && spotSeconds) {
    const share = shareOfVoice(spots, spotSeconds, loopSeconds);
    parts.push(formatCount(spots, 'spot'), `${spots * spotSeconds} seconds`, share, `${loopSeconds} seconds loop`);
  }
  return parts.join(' - ');
}
