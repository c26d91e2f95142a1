import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { conflict } from './errors.ts';
import { inLanguage, speakTo } from './language.ts';
import { named, say, saying, sayName, speak, speakWith } from './say.ts';

const marina = { nameEn: 'Marina Gateway', nameAr: 'بوابة المارينا' };
const start = { name: named(marina), day: { day: '2027-01-01' } };

describe('a text of the rules', () => {
  test('is English where nobody said another language', () => {
    expect(say('proposals.startIsPast', start)).toBe(
      'Marina Gateway was to start on 1 Jan 2027, which is past. Change its dates first.',
    );
  });

  test('is Arabic in Arabic, with the Arabic name and day', () => {
    inLanguage('ar', () => {
      expect(say('proposals.startIsPast', start)).toContain('بوابة المارينا في 1 يناير 2027');
      expect(sayName(marina)).toBe('بوابة المارينا');
      expect(conflict('proposals.changed').message).toContain('عدّل شخص آخر هذا العرض');
    });
  });

  test('keeps words, amounts and names without an Arabic form apart in Arabic', () => {
    inLanguage('ar', () => {
      expect(say('amounts.beyond', { said: 'AED 2bn', most: 'AED 10' })).toContain('\u2068AED 2bn\u2069');
      expect(sayName({ nameEn: 'MG', nameAr: '' })).toBe('\u2068MG\u2069');
    });
  });

  test('counts and lists as each language does', () => {
    const weeks = { list: [4, 6].map((count) => saying('dates.weeks', { count })) };
    const text = () => say('content.staticLength', { name: 'MG', weeks });
    expect(text()).toContain('run 4 weeks and 6 weeks?');
    expect(inLanguage('ar', text)).toContain('4 أسابيع و 6 أسابيع');
  });

  test('is said to its reader when it is read, also one that was stored as plain words', () => {
    const note = JSON.parse(JSON.stringify(saying('content.plainRates', { currency: 'AED' })));
    expect(speak(note)).toBe('Rates without a currency are read as AED.');
    expect(inLanguage('ar', () => speak(note))).toContain('بعملة \u2068AED\u2069');
    expect(inLanguage('ar', () => speak('Kept long ago.'))).toBe('Kept long ago.');
  });
});

describe('the language', () => {
  test('of two requests at once is each its own, also once it is known who asks', async () => {
    const ask = (first: 'en' | 'ar', then: 'en' | 'ar') =>
      inLanguage(first, async () => {
        await pause(1);
        speakTo(then);
        await pause(1);
        return say('notFound.proposal');
      });
    const [english, arabic] = await Promise.all([ask('ar', 'en'), ask('en', 'ar')]);
    expect(english).toBe('Proposal not found.');
    expect(arabic).toBe('لم يُعثر على العرض.');
    expect(say('notFound.proposal')).toBe('Proposal not found.');
  });

  test('of a component is its own, whatever the request speaks, and ends with it', () => {
    const inside = inLanguage('ar', () =>
      speakWith(
        (key) => `browser: ${key}`,
        () => say('notFound.page'),
      ),
    );
    expect(inside).toBe('browser: notFound.page');
    expect(() =>
      speakWith(
        () => '',
        () => {
          throw new Error('broken');
        },
      ),
    ).toThrow('broken');
    expect(say('notFound.page')).toBe('Page not found.');
  });
});
