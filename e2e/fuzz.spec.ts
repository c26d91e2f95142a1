import { makeKey } from './api-call.ts';
import { expect, test } from './desk.ts';
import { runFuzz } from './fuzz/run-fuzz.ts';

const narrowScopes = ['locations:read', 'photos:read'];

test('200 made-up calls of the API: no fault of ours, no unknown shape, nothing told that should not be', async ({
  page,
  baseURL,
}) => {
  const origin = baseURL ?? '';
  test.slow();
  const whole = (await makeKey(page, origin, 'admin', { name: 'Fuzzer' })).secret;
  const narrow = await makeKey(page, origin, 'admin', { name: 'Narrow fuzzer', scopes: narrowScopes });
  const keys = { whole, narrow: { secret: narrow.secret, scopes: narrowScopes } };
  const { seed, calls, byStatus, problems } = await runFuzz({ origin, keys, calls: 200 });
  expect({ seed, problems }).toEqual({ seed, problems: [] });
  expect(Object.values(byStatus).reduce((sum, count) => sum + count, 0)).toBe(calls);
});
