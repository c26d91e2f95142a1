import { generateSync } from 'otplib';
import { expect, test } from 'vitest';
import { drawQr } from './draw-qr.ts';
import { newTimeSecret, stepOfCode, timeSecretAddress } from './time-codes.ts';

const now = new Date('2026-11-20T08:00:10Z');
const secret = newTimeSecret();
const codeAt = (seconds: number) => generateSync({ secret, epoch: Math.floor(now.getTime() / 1_000) + seconds });
const step = Math.floor(now.getTime() / 30_000);

test('a secret has 160 bits', () => {
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
});

test('the codes of now and of 30 seconds around it count, no others', () => {
  expect(stepOfCode(secret, { code: codeAt(0), now, lastStep: 0 })).toBe(step);
  expect(stepOfCode(secret, { code: codeAt(-30), now, lastStep: 0 })).toBe(step - 1);
  expect(stepOfCode(secret, { code: codeAt(30), now, lastStep: 0 })).toBe(step + 1);
  for (const seconds of [-90, 90]) {
    expect(stepOfCode(secret, { code: codeAt(seconds), now, lastStep: 0 })).toBeUndefined();
  }
});

test('a step that was used, and what is no code, do not count', () => {
  expect(stepOfCode(secret, { code: codeAt(0), now, lastStep: step })).toBeUndefined();
  for (const code of ['', '12345', '1234567', 'abcdef', '１２３４５６']) {
    expect(stepOfCode(secret, { code, now, lastStep: 0 })).toBeUndefined();
  }
});

test('the picture holds what an app reads, within its frame', () => {
  const address = timeSecretAddress(secret, 'layla@example.test');
  expect(address).toMatch(/^otpauth:\/\/totp\/Sightline:layla/);
  const { size, path } = drawQr(address);
  expect(size).toBeGreaterThan(40);
  expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
});
