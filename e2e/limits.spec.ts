import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, signIn, test } from './desk.ts';
import { startDeskServer } from './servers/desk-server.ts';

test('calls beyond a limit are refused, and pages, files and health never are', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-limits-'));
  const server = await startDeskServer('limits', {
    DATABASE_URL: `file:${join(folder, 'desk.db')}`,
    STORAGE_DIR: join(folder, 'files'),
    RATE_LIMITS: 'on',
  });
  try {
    const page = await browser.newPage({ baseURL: server.url });
    await signIn(page, 'sales');
    const context = page.context();
    const statuses = async (path: string, times: number, headers = {}) => {
      const answers = await Promise.all(Array.from({ length: times }, () => fetch(server.url + path, { headers })));
      await Promise.all(answers.map((answer) => answer.text()));
      return answers;
    };

    const before = await fetch(`${server.url}/api/desk/companies`);
    const left = Number(/r=(\d+)/.exec(before.headers.get('ratelimit') ?? '')?.[1]);
    expect(before.headers.get('ratelimit-policy')).toBe('"anonymous";q=30;w=60');
    // Another address written by the client is not another caller.
    const spoofed = { 'x-forwarded-for': '203.0.113.77' };
    const anonymous = await statuses('/api/desk/companies', 60, spoofed);
    expect(anonymous.filter(({ status }) => status === 401)).toHaveLength(left);
    const refused = anonymous.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused?.headers.get('content-type')).toBe('application/problem+json');

    const free = await Promise.all([
      ...(await statuses('/sign-in', 40)),
      ...(await statuses('/favicon.svg', 40)),
      ...(await statuses('/api/health/live', 40)),
    ]);
    expect(new Set(free.map(({ status }) => status))).toEqual(new Set([200]));

    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const signedIn = await statuses('/api/desk/companies?search=a', 310, { cookie });
    const allowed = signedIn.filter(({ status }) => status === 200).length;
    expect(allowed).toBeLessThanOrEqual(300);
    expect(signedIn.filter(({ status }) => status === 429)).toHaveLength(310 - allowed);

    // The browser says so, and what was typed stays.
    await page.goto('/profile');
    const phone = page.getByLabel('Phone');
    await phone.fill('+971 4 123 4567');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByText(/That was too often/).first()).toBeVisible();
    await expect(phone).toHaveValue('+971 4 123 4567');
    await context.close();
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
