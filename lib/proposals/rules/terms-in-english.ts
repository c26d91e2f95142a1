import { formatDate } from '#lib/core/dates.ts';
import { joinWords } from '#lib/core/format.ts';
import { baseCurrency, formatMoney, formatRate } from '#lib/core/money.ts';
import type { TermsWords } from './terms-words.ts';

export const termsInEnglish: TermsWords = {
  standard: [
    'Payment terms: {{payment_terms}}.',
    'Municipality fee: {{municipality_fee}}; the final amount follows once the artwork is known.',
    'An official booking order secures the site.',
    'Confirmed bookings are non-cancellable.',
    'Artwork is subject to approval.',
    'Availability is subject to change until booked.',
    'This proposal is valid through {{valid_through}}.',
    '{{currency_note}}',
  ],
  date: (date) => formatDate(date),
  brand: ({ name }) => name,
  paymentTerms: (words) => words,
  fee: ({ unitMinor, source }) => `${formatMoney(unitMinor, baseCurrency)} ${source.note ?? ''}`,
  join: (fees) => joinWords(fees),
  currencyNote: ({ currency, perUnitScaled, effectiveOn, source }) => {
    const quoted = `${baseCurrency} ${formatRate(perUnitScaled)} per ${currency}`;
    return `Amounts in ${currency} are converted from ${baseCurrency} at ${quoted} (${formatDate(effectiveOn)}, ${source}).`;
  },
};
