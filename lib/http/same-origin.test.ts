import { describe, expect, it } from 'vitest';
import { requireSameOrigin } from './same-origin.ts';

const ask = (headers: Record<string, string>) => () => requireSameOrigin(new Headers(headers));

describe('requireSameOrigin', () => {
  it.each([
    ['our own page', { 'sec-fetch-site': 'same-origin' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    ['an old browser on our address', { origin: 'http://localhost:3000', host: 'localhost:3000' }],
    ['an old browser on this machine', { origin: 'http://127.0.0.1:4100', host: '127.0.0.1:4100' }],
  ])('lets %s pass', (_name, headers) => {
    expect(ask(headers)).not.toThrow();
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000', host: 'localhost:3000' }],
    ['a sister domain', { 'sec-fetch-site': 'same-site' }],
    ['a foreign origin', { origin: 'https://evil.example', host: 'evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:4101', host: '127.0.0.1:4100' }],
    ['an opaque origin', { origin: 'null', host: 'localhost:3000' }],
    ['no word of where it comes from', { host: 'localhost:3000' }],
  ])('refuses %s', (_name, headers) => {
    expect(ask(headers)).toThrow('did not come from a page of Sightline');
  });
});
