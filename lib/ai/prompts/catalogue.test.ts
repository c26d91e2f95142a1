import { expect, test } from 'vitest';
import { type CatalogueEntry, catalogueText, readCatalogue } from './catalogue.ts';

const locations: CatalogueEntry[] = [
  { nameEn: 'Marina Gateway', aliases: ['MG', 'Gateway'], area: 'Dubai Marina', city: 'Dubai', kind: 'digital' },
  { nameEn: 'Reem Rooftop', aliases: [], area: 'Al Reem Island, north side', city: 'Abu Dhabi', kind: 'static' },
];

test('what the instructions say of the locations can be read back', () => {
  const instructions = `Be helpful.\n\n${catalogueText(locations)}`;
  expect(instructions).toContain('Marina Gateway | MG, Gateway | Dubai Marina, Dubai | digital');
  expect(readCatalogue(instructions)).toEqual(locations);
});

test('instructions without locations carry none', () => {
  expect(readCatalogue(`Be helpful.\n\n${catalogueText([])}`)).toEqual([]);
  expect(readCatalogue('Be helpful.')).toEqual([]);
});
