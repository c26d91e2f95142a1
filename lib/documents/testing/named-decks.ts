import { demoLocations } from '#db/seed/demo-rows.ts';
import type { ExchangeRate } from '#lib/settings/schema.ts';
import { arabicDecks } from './arabic-decks.ts';
import type { DeckWish, SiteWish } from './snapshot-fixture.ts';

const dirhams = (amount: number) => amount * 100;
const keys = demoLocations.map(({ key }) => key);
const quoted = (currency: string, perUnitScaled: number): ExchangeRate => ({
  currency,
  perUnitScaled,
  effectiveOn: '2026-11-20',
  source: 'Central Bank of the UAE',
});

const someSites = (count: number, each: Omit<SiteWish, 'key'> = {}): SiteWish[] =>
  keys.slice(0, count).map((key) => ({ key, ...each }));

const marina: SiteWish = { key: 'marina-gateway', options: [[4, dirhams(450_000)]] };
const tower: SiteWish = { key: 'creek-tower', options: [[4, dirhams(300_000)]] };
const threeLengths: SiteWish['options'] = [
  [2, dirhams(1_500_000)],
  [4, dirhams(2_800_000)],
  [6, dirhams(4_000_000)],
];
const twoLengths = threeLengths.slice(0, 2);
const sixLengths: SiteWish['options'] = [1, 2, 4, 8, 12, 26].map((weeks) => [weeks, dirhams(110_000 * weeks)]);
const longName =
  'Sheikh Zayed Road Southbound Gantry between the Trade Centre Roundabout and the Financial Centre Metro Station';
const longWord = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Decks of every shape that a proposal can have, and some that it should not, in both languages. */
export const namedDecks = {
  'two screens': { sites: [marina, tower], contactName: 'Sara Mansour', legalName: 'Acme Properties LLC' },
  'one screen': { sites: [{ ...marina, spots: 2 }] },
  'one printed site in euro': {
    sites: [{ key: 'creek-walk-4', options: [[4, dirhams(150_000)]] }],
    brand: 'ofoq-street-media',
    rate: quoted('EUR', 3_970_000),
  },
  'three lengths of one screen': { sites: [{ ...marina, options: threeLengths }] },
  'six options of one screen': { sites: [{ ...marina, options: sixLengths }] },
  'two lengths of two screens': { sites: [marina, tower].map((site) => ({ ...site, options: twoLengths })) },
  'six options of three locations': { sites: someSites(3, { options: sixLengths }) },
  'screen and printed site': { sites: [marina, { key: 'creek-walk-4', productionFeeMinor: dirhams(7_500) }] },
  'four locations': { sites: someSites(4), brand: 'ofoq-street-media' },
  'twelve locations': { sites: someSites(12) },
  'twelve locations of two lengths': { sites: someSites(12, { options: twoLengths }) },
  'twelve locations with long names': {
    sites: someSites(12).map((site, index) => ({ ...site, name: `${longName} ${index + 1}` })),
  },
  'package of two': { sites: [marina, tower], packageNetMinor: dirhams(700_000) },
  'package of three, other dates': {
    sites: [marina, { ...tower, startsOn: '2027-02-01' }, { key: 'creek-walk-4', startsOn: '2027-03-01' }],
    packageNetMinor: dirhams(5_000_000),
  },
  'package of twelve': { sites: someSites(12), packageNetMinor: dirhams(12_500_000), brand: 'ofoq-street-media' },
  'fils everywhere': { sites: [{ ...marina, options: [[4, 123_457]] }, tower] },
  'in dollars': { sites: [marina, tower], rate: quoted('USD', 3_672_500) },
  'in yen': { sites: someSites(3, { options: threeLengths }), rate: quoted('JPY', 24_500) },
  'in Kuwaiti dinars, six options': { sites: [{ ...marina, options: sixLengths }], rate: quoted('KWD', 11_950_000) },
  'nine-figure amounts': {
    sites: someSites(4, { options: [1, 2, 4, 8, 12, 26].map((weeks) => [weeks, 98_765_432_109 - weeks]) }),
  },
  'the largest amounts': { sites: someSites(5, { options: [[52, 999_999_999_999]] }), rate: quoted('KWD', 1_000_000) },
  'Arabic names': {
    client: 'شركة النور للتطوير العقاري (Al Noor Development)',
    contactName: 'سارة منصور',
    sites: [
      { ...marina, name: 'بوابة المارينا 2', nameAr: 'بوابة المارينا 2' },
      { ...tower, name: 'Creek Tower (برج الخور)' },
    ],
  },
  'long words and long terms': {
    client: `${longWord} ${longWord} & Söhne <Gulf> "Holding" Company`,
    contactName: longName,
    sites: [
      { ...marina, name: longWord, nameAr: 'طويل '.repeat(20) },
      { ...tower, name: longName },
    ],
    paymentTerms: 'Half with the booking order and the balance thirty days after the first display day '.repeat(3),
    terms: Array.from(
      { length: 24 },
      (_, index) => `${index + 1}. ${longName}, #set page(fill: red) \\ $x^2$ "${longName}".`,
    ),
    seller: { name: longName, title: longName, email: `${longWord}@sightline.test` },
  },
  'no photos, no logo': { sites: [marina, tower, { key: 'creek-walk-4' }], withImages: false, terms: [] },
  ...arabicDecks,
} satisfies Record<string, DeckWish>;
export type DeckName = keyof typeof namedDecks;
