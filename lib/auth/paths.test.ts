import { describe, expect, it } from 'vitest';
import { ownPath, signInHref } from './paths.ts';

describe('ownPath', () => {
  it.each([
    ['/proposals'],
    ['/proposals?status=draft&page=2'],
    ['/chat/cht_1#last'],
    ['/proposals?q=//evil.example'],
    ['/%2F%2Fevil.example'],
  ])('keeps %s', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    ['nothing', undefined],
    ['no path', ''],
    ['another site', 'https://evil.example/'],
    ['another site without a scheme', '//evil.example'],
    ['three slashes', '///evil.example'],
    ['a backslash', '/\\evil.example'],
    ['two backslashes', '\\\\evil.example'],
    ['a tab that browsers leave out', '/\t/evil.example'],
    ['a line end that browsers leave out', '/\n/evil.example'],
    ['dots that lead to two slashes', '/a/..//evil.example'],
    ['a script', 'javascript:alert(1)'],
    ['a relative path', 'proposals'],
    ['the sign-in page', '/sign-in?next=/sign-in'],
  ])('refuses %s', (_name, path) => {
    expect(ownPath(path)).toBeUndefined();
  });
});

describe('signInHref', () => {
  it.each([
    [{}, '/sign-in'],
    [{ next: '/' }, '/sign-in'],
    [{ next: '/proposals?q=a b' }, '/sign-in?next=%2Fproposals%3Fq%3Da%2520b'],
    [{ next: '//evil.example', reason: 'ended' as const }, '/sign-in?reason=ended'],
    [{ next: '/chat', reason: 'ended' as const }, '/sign-in?next=%2Fchat&reason=ended'],
  ])('%o is %s', (from, href) => {
    expect(signInHref(from)).toBe(href);
  });
});
