import { demoLocations } from '#db/seed/demo-rows.ts';
import type { ExchangeRate } from '#lib/settings/schema.ts';
import type { DeckWish, SiteWish } from './snapshot-fixture.ts';

const dirhams = (amount: number) => amount * 100;
const keys = demoLocations.map(({ key }) => key);
const quoted = (currency: string, perUnitScaled: number, source: string): ExchangeRate => ({
  currency,
  perUnitScaled,
  effectiveOn: '2026-11-20',
  source,
});

const someSites = (count: number, each: Omit<SiteWish, 'key'> = {}): SiteWish[] =>
  keys.slice(0, count).map((key) => ({ key, ...each }));

const marina: SiteWish = { key: 'marina-gateway', options: [[4, dirhams(450_000)]] };
const tower: SiteWish = { key: 'creek-tower', options: [[4, dirhams(300_000)]] };
const walk: SiteWish = { key: 'creek-walk-4', productionFeeMinor: dirhams(7_500) };
const lengths = (...weeks: number[]): SiteWish['options'] => weeks.map((each) => [each, dirhams(110_000 * each)]);
const alNoor = 'شركة النور للتطوير العقاري';
const longName = 'لوحة شارع الشيخ زايد باتجاه الجنوب بين دوار المركز التجاري ومحطة مترو المركز المالي العالمي';
const longWord = 'فأسقيناكموهاوسيستخرجونهاوليستخلفنهمأفاستسقيناكموها'.repeat(2);

/** Decks in Arabic of every shape, right to left, and some where both scripts meet. */
export const arabicDecks = {
  'Arabic: two screens': {
    language: 'ar',
    sites: [marina, tower],
    client: alNoor,
    legalName: 'شركة النور للتطوير العقاري ش.ذ.م.م',
    contactName: 'سارة منصور',
    agency: 'وكالة المحيط الأزرق للإعلان',
  },
  'Arabic: one screen': { language: 'ar', sites: [{ ...marina, spots: 2 }], client: alNoor },
  'Arabic: one printed site in euro': {
    language: 'ar',
    sites: [walk],
    brand: 'ofoq-street-media',
    rate: quoted('EUR', 3_970_000, 'مصرف الإمارات المركزي'),
  },
  'Arabic: three lengths of one screen': { language: 'ar', sites: [{ ...marina, options: lengths(2, 4, 6) }] },
  'Arabic: six options of one screen': {
    language: 'ar',
    sites: [{ ...marina, options: lengths(1, 2, 4, 8, 12, 26) }],
    brand: 'ofoq-street-media',
  },
  'Arabic: two lengths of two screens': {
    language: 'ar',
    sites: [marina, tower].map((site) => ({ ...site, options: lengths(2, 11) })),
  },
  'Arabic: six options of three locations': {
    language: 'ar',
    sites: someSites(3, { options: lengths(1, 2, 4, 8, 12, 26) }),
  },
  'Arabic: screen and printed site, with notes': {
    language: 'ar',
    sites: [marina, walk],
    brand: 'ofoq-street-media',
    notes: 'الأسعار تشمل المراقبة الليلية.\nتُسلَّم التصاميم قبل 10 أيام من بداية الحملة.',
  },
  'Arabic: four locations': { language: 'ar', sites: someSites(4), client: alNoor },
  'Arabic: twelve locations': { language: 'ar', sites: someSites(12), client: alNoor },
  'Arabic: twelve locations of two lengths': {
    language: 'ar',
    sites: someSites(12, { options: lengths(4, 8) }),
    brand: 'ofoq-street-media',
  },
  'Arabic: twelve locations with long names': {
    language: 'ar',
    sites: someSites(12).map((site, index) => ({ ...site, nameAr: `${longName} ${index + 1}` })),
  },
  'Arabic: package of two': { language: 'ar', sites: [marina, tower], packageNetMinor: dirhams(700_000) },
  'Arabic: package of three, other dates, in dollars': {
    language: 'ar',
    sites: [marina, { ...tower, startsOn: '2027-02-01' }, { ...walk, startsOn: '2027-03-01' }],
    packageNetMinor: dirhams(5_000_000),
    brand: 'ofoq-street-media',
    rate: quoted('USD', 3_672_500, 'Central Bank of the UAE'),
  },
  'Arabic: package of twelve': {
    language: 'ar',
    sites: someSites(12),
    packageNetMinor: dirhams(12_500_000),
    client: alNoor,
  },
  'Arabic: fils everywhere': { language: 'ar', sites: [{ ...marina, options: [[4, 123_457]] }, tower] },
  'Arabic: in Kuwaiti dinars, six options': {
    language: 'ar',
    sites: [{ ...marina, options: lengths(1, 2, 4, 8, 12, 26) }],
    rate: quoted('KWD', 11_950_000, 'Central Bank of Kuwait (indicative)'),
  },
  'Arabic: the largest amounts': {
    language: 'ar',
    sites: someSites(5, { options: [[52, 999_999_999_999]] }),
    rate: quoted('KWD', 1_000_000, 'مصرف الإمارات المركزي'),
  },
  'Arabic: Latin names only': {
    language: 'ar',
    sites: [
      { ...marina, nameAr: '' },
      { ...tower, nameAr: 'Creek Tower' },
    ],
    client: 'Acme Properties (Holding) LLC.',
    legalName: 'Acme Properties LLC',
    contactName: 'Sara Mansour',
    agency: 'Blue Ocean Media',
    notes: 'Screens are checked twice a week (Sunday, Wednesday).',
  },
  'Arabic: mixed names, notes and own terms': {
    language: 'ar',
    client: 'شركة النور (Al Noor) 2000',
    contactName: 'Sara منصور',
    agency: 'Blue Ocean للإعلان',
    sites: [
      { ...marina, nameAr: 'بوابة المارينا (Marina Gateway) 2' },
      { ...tower, nameAr: 'Creek Tower برج الخور' },
    ],
    paymentTerms: '50% with the booking order, 50% after 30 days',
    notes: 'عرض خاص لعملاء Al Noor حتى 31/12/2026.\nCall +971 50 000 0103 (Layla).',
    terms: [
      'يبيع {{brand}} هذه المواقع: {{payment_terms}}.',
      'VAT {{unknown}} (5 %) كما هو معمول به.',
      '{{valid_through}}',
    ],
  },
  'Arabic: terms in English': {
    language: 'ar',
    sites: [marina, walk],
    brand: 'ofoq-street-media',
    terms: ['Payment: {{payment_terms}}.', 'The municipality charges {{municipality_fee}} (final after artwork).'],
  },
  'Arabic: long words and long terms': {
    language: 'ar',
    client: `${longWord} ${longWord} & أبناؤه <الخليج> "القابضة"`,
    contactName: longName,
    agency: `${longName} (Agency)`,
    sites: [
      { ...marina, nameAr: longWord },
      { ...tower, name: 'Long '.repeat(20), nameAr: longName },
    ],
    paymentTerms: 'نصف المبلغ مع أمر الحجز والباقي بعد ثلاثين يومًا من أول يوم عرض '.repeat(3),
    terms: Array.from(
      { length: 24 },
      (_, index) => `${index + 1}. ${longName}، #set page(fill: red) \\ $x^2$ "${longName}".`,
    ),
    notes: `${longName}. `.repeat(12),
    seller: { name: longName, title: longName },
  },
  'Arabic: no photos, no logo': {
    language: 'ar',
    sites: [marina, tower, walk],
    withImages: false,
    terms: [],
    notes: 'ملاحظة واحدة بلا شروط.',
    brand: 'ofoq-street-media',
  },
  'English with Arabic names, agency and notes': {
    client: alNoor,
    contactName: 'سارة منصور',
    agency: 'وكالة المحيط الأزرق (Blue Ocean)',
    sites: [marina, walk],
    notes: 'Prices include night checks.\nالأسعار تشمل المراقبة الليلية.',
    brand: 'ofoq-street-media',
  },
} satisfies Record<string, DeckWish>;
