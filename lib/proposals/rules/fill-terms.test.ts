import { describe, expect, test } from 'vitest';
import { anyCityFee } from '#lib/testing/catalogue-fixture.ts';
import { contentOf, resolve, site } from '#lib/testing/content-fixture.ts';
import { snapshotOf } from '#lib/testing/snapshot-fixture.ts';
import { fillTerms } from './fill-terms.ts';

const marina = contentOf([site('MG')]);
const terms = (content = marina, templates: string[] | null = null, around = {}) =>
  fillTerms(snapshotOf(resolve(content, { catalogue: around }).resolved, around), templates);

describe('the standard terms', () => {
  test('name payment, fee, booking and validity, and no currency where it is the dirham', () => {
    expect(terms()).toEqual([
      'Payment terms: 100% upfront.',
      'Municipality fee: AED 520 per image/message; the final amount follows once the artwork is known.',
      'An official booking order secures the site.',
      'Confirmed bookings are non-cancellable.',
      'Artwork is subject to approval.',
      'Availability is subject to change until booked.',
      'This proposal is valid through 20 Dec 2026.',
    ]);
  });

  test('name rate, date and source of another currency', () => {
    expect(terms({ ...marina, currency: 'USD' }).at(-1)).toBe(
      'Amounts in USD are converted from AED at AED 3.6725 per USD (1 Nov 2026, Central bank).',
    );
  });

  test('name each municipality fee once', () => {
    const schedule = [anyCityFee, { ...anyCityFee, city: 'Abu Dhabi', amountMinor: 45_050 }];
    const content = contentOf([site('MG'), site('Creek Tower'), site('Corniche Arch')]);
    expect(terms(content, ['{{municipality_fee}}'], { schedule })).toEqual([
      'AED 520 per image/message and AED 450.50 per image/message in Abu Dhabi',
    ]);
    expect(terms(contentOf([site('MG'), site('Creek Tower')], { packageNet: '5M' }), ['{{municipality_fee}}'])).toEqual(
      ['AED 520 per image/message'],
    );
  });
});

describe('a brand’s own terms', () => {
  test.each([
    [['{{ brand }} sells, {{payment_terms}}.'], ['Skyline Media sells, 100% upfront.']],
    [['Rate: {{currency_note}}', 'Stays'], ['Stays']],
    [['{{unknown}} stays visible'], ['{{unknown}} stays visible']],
    [[], []],
  ])('%j', (templates, filled) => {
    expect(terms(marina, templates)).toEqual(filled);
  });

  test('what a person wrote is never a pattern, and ends with one full stop', () => {
    const paymentTerms = "$& of {{brand}} $1 'net'.";
    expect(terms({ ...marina, paymentTerms }, ['{{payment_terms}}.'])).toEqual([paymentTerms]);
  });

  test('without a fee on record the sentence is left out', () => {
    expect(terms(marina, null, { schedule: [] }).join()).not.toContain('Municipality');
  });
});

describe('in Arabic', () => {
  const arabic = contentOf([site('MG')], { language: 'ar' });
  const plain = (printed: string[]) => printed.map((sentence) => sentence.replace(/[\u2066-\u2069]/g, ''));

  test('the standard terms are Arabic, with the figures from the left', () => {
    const printed = terms({ ...arabic, currency: 'USD' });
    expect(plain(printed)).toEqual([
      'شروط الدفع: 100% مقدمًا.',
      'رسوم البلدية: AED 520 لكل صورة/رسالة، ويحدد المبلغ النهائي بعد استلام التصميم.',
      'لا يثبت حجز الموقع إلا بأمر حجز رسمي.',
      'الحجوزات المؤكدة غير قابلة للإلغاء.',
      'تخضع التصاميم للموافقة.',
      'توفر المواقع قابل للتغيير حتى إتمام الحجز.',
      'هذا العرض صالح حتى 20 ديسمبر 2026.',
      'المبالغ بعملة USD محولة من AED بسعر AED 3.6725 لكل USD (1 نوفمبر 2026، Central bank).',
    ]);
    expect(printed[1]).toContain('\u2066AED 520\u2069');
  });

  test('a fee of one city names it, and another unit stays as it is', () => {
    const schedule = [{ ...anyCityFee, city: 'Abu Dhabi', amountMinor: 45_050, unit: 'panel' }];
    const content = contentOf([site('Corniche Arch')], { language: 'ar' });
    expect(plain(terms(content, ['رسوم: {{municipality_fee}}'], { schedule }))).toEqual([
      'رسوم: AED 450.50 لكل panel في أبوظبي',
    ]);
  });

  test('a person’s own words stand as they were written', () => {
    const paymentTerms = '50% now, 50% later';
    expect(terms({ ...arabic, paymentTerms })[0]).toBe(`شروط الدفع: \u2068${paymentTerms}\u2069.`);
  });

  test('terms in English alone stay English throughout', () => {
    expect(terms(arabic, ['Pay {{payment_terms}}, {{municipality_fee}}, until {{valid_through}}.'])).toEqual([
      'Pay 100% upfront, AED 520 per image/message, until 20 Dec 2026.',
    ]);
  });
});
