import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue, cornicheArch, digitalLocation, marinaGateway } from '#lib/testing/catalogue-fixture.ts';
import { matchLocation } from './match-location.ts';

const palms = ['Palm East', 'Palm West'].map((nameEn) =>
  digitalLocation({ key: nameEn.toLowerCase().replace(' ', '-'), nameEn, area: 'Palm Jumeirah' }),
);
const locations = [...catalogue.locations, ...palms];
const read = (text: string) => {
  const match = matchLocation(text, locations);
  if (match.kind === 'found') return match.location.nameEn;
  return [match.kind, ...(match.kind === 'ambiguous' ? match.candidates : match.nearest).map(({ nameEn }) => nameEn)];
};

describe('one location is meant', () => {
  test.each([
    [marinaGateway.id, 'Marina Gateway'],
    ['marina-gateway', 'Marina Gateway'],
    ['Marina Gateway', 'Marina Gateway'],
    ['  MARINA   gateway. ', 'Marina Gateway'],
    ['MarinaGateway', 'Marina Gateway'],
    ['بوابة المارينا', 'Marina Gateway'],
    ['بوابه المارينا', 'Marina Gateway'],
    ['MG', 'Marina Gateway'],
    ['the gateway', 'Marina Gateway'],
    ['gateway', 'Marina Gateway'],
    ['Marina Gatway', 'Marina Gateway'],
    ['marina', 'Marina Gateway'],
    ['the Marina Gateway screen in Dubai', 'Marina Gateway'],
    ['Creek Tower', 'Creek Tower'],
    ['creek towr', 'Creek Tower'],
    ['tower', 'Creek Tower'],
    ['Creek Walk 4', 'Creek Walk 4'],
    ['creekwalk4', 'Creek Walk 4'],
    ['Creek Walk ٤', 'Creek Walk 4'],
    ['walk 5', 'Creek Walk 5'],
    ['Palm East', 'Palm East'],
    ['abu dhabi corniche', 'Corniche Arch'],
  ])('%j is %s', (text, name) => {
    expect(read(text)).toBe(name);
  });
});

describe('a question with the candidates', () => {
  test.each([
    ['creek walk', ['Creek Walk 4', 'Creek Walk 5']],
    ['palm', ['Palm East', 'Palm West']],
    ['boulevard', ['Closed Yard', 'Creek Walk 4', 'Creek Walk 5', 'Dry Dock']],
  ])('%j fits several', (text, names) => {
    expect(read(text)).toEqual(['ambiguous', ...names]);
  });

  test('the same name twice, and an alias that two share, are asked about', () => {
    const twin = { ...marinaGateway, id: 'loc_twin', key: 'twin' };
    expect(matchLocation('Marina Gateway', [marinaGateway, twin])).toMatchObject({ kind: 'ambiguous' });
    const other = { ...cornicheArch, aliases: ['MG'] };
    expect(matchLocation('mg', [marinaGateway, other])).toMatchObject({ kind: 'ambiguous' });
  });
});

describe('nothing fits', () => {
  test.each(['', '   ', '...', '-', '!?', '\u200f', '،'])('empty text matches nothing: %j', (text) => {
    expect(read(text)).toEqual(['none']);
  });

  test.each(['Burj Mirage', 'Creek Walk 6', 'Palm North', 'xyzzy', 'Marina Tower Gateway Bridge', '4', '٤'])(
    '%j says so with the nearest three',
    (text) => {
      const match = matchLocation(text, locations);
      expect(match).toMatchObject({ kind: 'none' });
      expect(match.kind === 'none' && match.nearest).toHaveLength(3);
    },
  );

  test('another number is not a slip of the pen: the likely ones are offered', () => {
    expect(read('Creek Walk 6')).toEqual([
      'none',
      expect.stringMatching(/Creek Walk/),
      expect.stringMatching(/Creek Walk/),
      expect.anything(),
    ]);
  });

  test('without locations there is nothing near', () => {
    expect(matchLocation('Marina Gateway', [])).toEqual({ kind: 'none', nearest: [] });
  });
});

test('key goes before name, name before alias, alias before likeness', () => {
  const named = (key: string, nameEn: string, aliases: string[] = []) => digitalLocation({ key, nameEn, aliases });
  const byKey = named('north-bank', 'Somewhere');
  const byName = named('other', 'North Bank');
  const byAlias = named('third', 'Elsewhere', ['North Bank']);
  const alike = named('fourth', 'North Bank Plaza');
  const order = [byKey, byName, byAlias, alike];
  for (const [index, expected] of order.entries()) {
    const text = index === 0 ? 'North-Bank' : 'North Bank';
    expect(matchLocation(text, order.slice(index).toReversed())).toEqual({ kind: 'found', location: expected });
  }
});

test('an id or a key is found without reading a name, and the names of a list are read once', () => {
  let reads = 0;
  const counted = catalogue.locations.map((location) => {
    const read = () => {
      reads++;
      return location.nameAr;
    };
    return Object.defineProperty({ ...location }, 'nameAr', { get: read, enumerable: true });
  });
  expect(matchLocation(marinaGateway.id, counted).kind).toBe('found');
  expect(matchLocation('Marina-Gateway', counted).kind).toBe('found');
  expect(reads).toBe(0);
  for (const text of ['Creek Tower', 'creek towr', 'xyzzy']) matchLocation(text, counted);
  expect(reads).toBe(counted.length);
});

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const names = fc.uniqueArray(
  fc.tuple(word, word).map((words) => words.join(' ')),
  {
    minLength: 1,
    maxLength: 8,
    selector: (name) => name.replace(' ', ''),
  },
);

test('an exact name always wins, however alike the others are', () => {
  const property = fc.property(names, (all) => {
    const known = all.map((nameEn, index) => digitalLocation({ key: `site-${index}`, nameEn }));
    for (const location of known) expect(matchLocation(location.nameEn, known)).toEqual({ kind: 'found', location });
  });
  fc.assert(property);
});

test('any text at all gives a known location, known candidates or known neighbours', () => {
  const property = fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
    const match = matchLocation(text, locations);
    if (match.kind === 'found') expect(locations).toContain(match.location);
    else if (match.kind === 'ambiguous') expect(match.candidates.length).toBeGreaterThan(1);
    else expect(match.nearest.length).toBeLessThanOrEqual(3);
  });
  fc.assert(property, { numRuns: 500 });
});
