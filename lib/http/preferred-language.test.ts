import { expect, test } from 'vitest';
import type { Actor } from '#lib/auth/context.ts';
import { preferredLanguage, readerLanguage } from './preferred-language.ts';

test.each([
  [null, 'en'],
  ['', 'en'],
  ['ar', 'ar'],
  ['ar-AE,ar;q=0.9,en;q=0.8', 'ar'],
  ['en-GB,en;q=0.9,ar;q=0.8', 'en'],
  ['fr,ar;q=0.4,en;q=0.7', 'en'],
  ['fr,de;q=0.5', 'en'],
  ['en;q=0,ar;q=0.1', 'ar'],
  ['arq', 'en'],
  ['*;q=x', 'en'],
])('%j prefers %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});

test.each([
  ['ar', 'en', 'ar'],
  [null, 'ar-AE, en', 'ar'],
  [null, null, 'en'],
] as const)('a person who chose %s in a browser of %s is spoken to in %s', (language, sent, spoken) => {
  const actor = { kind: 'session', person: { language } } as Actor;
  expect(readerLanguage(actor, { get: () => sent })).toBe(spoken);
});
