import { expect, test } from 'vitest';
import { limitHeaders } from './limit-headers.ts';
import { callLimits, kindLimits } from './policy.ts';

test('a call that nothing counts says nothing', () => {
  expect(limitHeaders([])).toEqual({});
});

test('every limit of a call is said, and beyond one of them when to come back', () => {
  const session = { rule: callLimits.session, isExceeded: false, remaining: 299, resetSeconds: 60 };
  expect(limitHeaders([session])).toEqual({
    'ratelimit-policy': '"session";q=300;w=60',
    ratelimit: '"session";r=299;t=60',
  });
  const exports = { rule: kindLimits.exports, isExceeded: true, remaining: 0, resetSeconds: 1_800 };
  expect(limitHeaders([session, exports])).toEqual({
    'ratelimit-policy': '"session";q=300;w=60, "exports";q=5;w=3600',
    ratelimit: '"session";r=299;t=60, "exports";r=0;t=1800',
    'retry-after': '1800',
  });
});
