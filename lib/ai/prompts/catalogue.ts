import type { LocationDto, LocationKind } from '#lib/inventory/schema.ts';

/** What a model has to know of a location to hear its name in a sentence. */
export type CatalogueEntry = Pick<LocationDto, 'nameEn' | 'aliases' | 'area' | 'city' | 'kind'>;

const opening = '<locations>';
const closing = '</locations>';

/** The locations on sale, one a line, for the end of the instructions; prices and details come from tools. */
export function catalogueText(locations: readonly CatalogueEntry[]): string {
  const lines = locations.map(({ nameEn, aliases, area, city, kind }) =>
    [nameEn, aliases.join(', '), `${area}, ${city}`, kind].join(' | '),
  );
  return [`Locations on sale: name | also called | place | kind.`, opening, ...lines, closing].join('\n');
}

/** The same locations read from the instructions again; none where they carry none. */
export function readCatalogue(instructions: string): CatalogueEntry[] {
  const [, block = ''] = instructions.split(`\n${opening}\n`);
  const lines = block.split(`\n${closing}`)[0]?.split('\n') ?? [];
  return lines.flatMap((line) => {
    const [nameEn, aliases, place, kind] = line.split(' | ');
    if (!nameEn || aliases === undefined || !place || !kind) return [];
    const [area = '', city = ''] = place.split(/, (?=[^,]*$)/);
    return [{ nameEn, aliases: aliases.split(', ').filter(Boolean), area, city, kind: kind as LocationKind }];
  });
}
