import { formatDate } from '#lib/core/dates.ts';
import { type ArabicNoun, countInArabic, isolate, joinInArabic, leftToRight, nameInArabic } from '#lib/core/format.ts';
import { spotForms } from '#lib/inventory/rules/describe-in-arabic.ts';
import { placeInArabic } from '#lib/inventory/rules/place-in-arabic.ts';
import { proposalTitle, siteDescription, siteName } from '#lib/proposals/rules/reader-words.ts';
import type { ProposalSnapshot, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';
import type { DeckLabels } from './deck-labels.ts';

const date = (day: string) => isolate(formatDate(day, 'ar'));
const weekForms: ArabicNoun = { one: 'أسبوع واحد', two: 'أسبوعان', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' };
const weeks = (count: number) => countInArabic(count, weekForms);
const nameOfSite = (site: SnapshotSite) => siteName(site, 'ar');
const titleOf = (snapshot: ProposalSnapshot) => proposalTitle(snapshot, 'ar');

const numberAndVersion = ({ number, version }: ProposalSnapshot) => `${leftToRight(number)}، الإصدار ${version}`;

export const arabicLabels: DeckLabels = {
  date,
  figure: leftToRight,
  name: nameInArabic,
  nameOfBrand: ({ name, nameAr }) => nameAr ?? name,
  legalNameOfBrand: ({ legalName, legalNameAr }) => legalNameAr ?? legalName,
  nameOfSite,
  otherNameOfSite: ({ name }) => name,
  describe: (site) => siteDescription(site, 'ar'),
  placeOf: ({ area, city }) =>
    [...new Set([area, city])].filter(Boolean).map(placeInArabic).map(nameInArabic).join('، '),
  titleOf,
  titleOfFile: (snapshot) => `${titleOf(snapshot)} – ${nameInArabic(snapshot.client.name)}`,

  weeks,
  lengths: (counts) => {
    const [last = 0, ...others] = [...counts].reverse();
    const before = others.reverse();
    return joinInArabic([...before.map(before.length > 1 ? String : weeks), weeks(last)], 'or');
  },
  format: ({ kind, spots }) => (kind === 'digital' ? `شاشة رقمية، ${countInArabic(spots, spotForms)}` : 'لوحة مطبوعة'),
  from: (day) => `ابتداءً من ${date(day)}`,
  numberAndVersion,
  numberAndVersionOfProposal: (snapshot) => `العرض ${numberAndVersion(snapshot)}`,
  validThrough: (day) => `صالح حتى ${date(day)}`,
  page: (page, pages) => `الصفحة ${page} من ${pages}`,

  outdoorProposal: 'عرض إعلانات خارجية',
  preparedFor: 'مقدم إلى',
  agency: (agency) => `الوكالة: ${nameInArabic(agency)}`,

  location: (place, of) => (of === 1 ? 'الموقع' : `الموقع ${place} من ${of}`),
  campaign: 'فترة الحملة',
  duration: 'المدة',
  formatLabel: 'نوع الموقع',
  place: 'المكان',

  investment: (page, pages) => (pages === 1 ? 'الاستثمار' : `الاستثمار، ${page} من ${pages}`),
  investmentFor: ({ packagePrice, client, validThrough }) =>
    packagePrice
      ? `باقة واحدة مقدمة إلى ${nameInArabic(client.name)}، صالحة حتى ${date(validThrough)}`
      : `مقدم إلى ${nameInArabic(client.name)}، صالح حتى ${date(validThrough)}`,
  sheet: {
    location: 'الموقع',
    starts: 'تاريخ البداية',
    ends: 'تاريخ النهاية',
    duration: 'المدة',
    net: 'السعر الصافي',
    municipality: 'رسوم البلدية',
    total: 'الإجمالي',
  },
  fees: { 'Upload fee': 'رسوم التحميل', 'Production fee': 'رسوم الإنتاج', both: 'رسوم التحميل أو الإنتاج' },
  vat: (percent) => `ضريبة القيمة المضافة ${leftToRight(percent)}`,
  allLocations: 'جميع المواقع',
  ofAllLocations: (label, count) => `${label}، لجميع المواقع (${count})`,
  packageFollows: (count) => `ترد أرقام الباقة كاملةً بعد مواقعها (${count}).`,

  terms: 'الشروط والأحكام',
  notes: 'ملاحظات',

  nextStep: 'الخطوة التالية',
  holdTheseDates: 'لنحجز لكم هذه المواعيد',
  proposalIsValidThrough: (day) => `هذا العرض صالح حتى ${date(day)}.`,
  taxNumber: (number) => `الرقم الضريبي ${leftToRight(number)}`,
};
