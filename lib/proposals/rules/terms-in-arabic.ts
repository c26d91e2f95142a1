import { formatDate } from '#lib/core/dates.ts';
import { isolate, joinInArabic, leftToRight, nameInArabic } from '#lib/core/format.ts';
import { baseCurrency, formatMoney, formatRate } from '#lib/core/money.ts';
import { placeInArabic } from '#lib/inventory/rules/place-in-arabic.ts';
import { suggestedPaymentTerms } from '#lib/proposals/schema/content.ts';
import { unitInArabic } from '#lib/settings/rules/unit-in-arabic.ts';
import type { TermsWords } from './terms-words.ts';

/** What sellers accept with a click is written in English. */
const knownPaymentTerms = new Map([[suggestedPaymentTerms, `${leftToRight('100%')} مقدمًا`]]);

export const termsInArabic: TermsWords = {
  standard: [
    'شروط الدفع: {{payment_terms}}.',
    'رسوم البلدية: {{municipality_fee}}، ويحدد المبلغ النهائي بعد استلام التصميم.',
    'لا يثبت حجز الموقع إلا بأمر حجز رسمي.',
    'الحجوزات المؤكدة غير قابلة للإلغاء.',
    'تخضع التصاميم للموافقة.',
    'توفر المواقع قابل للتغيير حتى إتمام الحجز.',
    'هذا العرض صالح حتى {{valid_through}}.',
    '{{currency_note}}',
  ],
  date: (date) => isolate(formatDate(date, 'ar')),
  brand: ({ name, nameAr }) => nameInArabic(nameAr ?? name),
  paymentTerms: (words) => knownPaymentTerms.get(words.toLowerCase()) ?? isolate(words),
  fee: ({ unitMinor, source, per }) => {
    const amount = leftToRight(formatMoney(unitMinor, baseCurrency));
    if (!per) return `${amount} ${isolate(source.note ?? '')}`;
    const place = per.city === null ? '' : ` في ${nameInArabic(placeInArabic(per.city))}`;
    return `${amount} لكل ${unitInArabic(per.unit)}${place}`;
  },
  join: joinInArabic,
  currencyNote: ({ currency, perUnitScaled, effectiveOn, source }) => {
    const rate = leftToRight(`${baseCurrency} ${formatRate(perUnitScaled)}`);
    const [shown, base] = [leftToRight(currency), leftToRight(baseCurrency)];
    const quoted = `${isolate(formatDate(effectiveOn, 'ar'))}، ${isolate(source)}`;
    return `المبالغ بعملة ${shown} محولة من ${base} بسعر ${rate} لكل ${shown} (${quoted}).`;
  },
};
