import { expect, test } from 'vitest';
import { contentPolicy } from './security-headers.ts';

const built = { isDevelopment: false, isHttps: false };

test('only scripts with the nonce run, and whatever they load', () => {
  const scripts = contentPolicy('abc', built).match(/script-src [^;]*/)?.[0];
  expect(scripts).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'");
});

test('over https everything is asked over https', () => {
  expect(contentPolicy('abc', built)).not.toContain('upgrade-insecure-requests');
  expect(contentPolicy('abc', { ...built, isHttps: true })).toMatch(/; upgrade-insecure-requests$/);
});

test('evaluated code and sockets are for development', () => {
  expect(contentPolicy('abc', built)).not.toMatch(/unsafe-eval|ws:/);
  const development = contentPolicy('abc', { ...built, isDevelopment: true });
  expect(development).toContain("'unsafe-eval'");
  expect(development).toContain("connect-src 'self' ws:");
});

test('pictures come from here, and map tiles from the one server that is set', () => {
  const pictures = (tileOrigin?: string) => contentPolicy('abc', { ...built, tileOrigin }).match(/img-src [^;]*/)?.[0];
  expect(pictures()).toBe("img-src 'self' data: blob:");
  expect(pictures('https://tiles.example')).toBe("img-src 'self' data: blob: https://tiles.example");
});
