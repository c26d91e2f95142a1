import type { Page } from '@playwright/test';
import { expect, test } from './desk.ts';

/** Bytes of scripts as they come over the wire, compressed, in a browser that has none of them yet. */
const budgets = {
  '/chat': 260_000,
  '/proposals': 200_000,
  '/inventory': 200_000,
  '/companies': 200_000,
  '/notifications': 200_000,
};
const mostShift = 0.02;

/** Counts the scripts that a page receives, those that it fetches for its links included. */
async function countScriptBytes(page: Page): Promise<() => number> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Set<string>();
  let bytes = 0;
  network.on('Network.responseReceived', ({ requestId, response }) => {
    if (new URL(response.url).pathname.endsWith('.js')) scripts.add(requestId);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  return () => bytes;
}

/** Adds up what moves on the page without anybody having pressed a key or a button. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) shifts.sum += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shiftOf = (page: Page) => page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum);

for (const [path, most] of Object.entries(budgets)) {
  test(`${path} receives at most ${most / 1_000} kB of scripts and stands still`, async ({ as, page }) => {
    await as('head');
    await watchShifts(page);
    const received = await countScriptBytes(page);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('h1')).toHaveCount(1);
    expect(received()).toBeLessThanOrEqual(most);
    expect(received()).toBeGreaterThan(100_000);
    expect(await shiftOf(page)).toBeLessThan(mostShift);
  });
}

test('from page to page the shell stays, a skeleton comes first and nothing moves', async ({ as, page }) => {
  await as('head');
  await watchShifts(page);
  await page.goto('/companies');
  await page.waitForLoadState('networkidle');
  const shell = await page.locator('aside').first().elementHandle();
  for (const [name, path] of [
    ['Proposals', '/proposals'],
    ['Inventory', '/inventory'],
    ['Companies', '/companies'],
  ] as const) {
    // The answer is held back, as on a slow network.
    await page.route(
      (url) => url.pathname === path,
      async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        await route.continue();
      },
    );
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
    await expect(page.locator('#content .animate-pulse').first()).toBeVisible();
    await expect(page.locator('h1')).toHaveText(name);
    await expect(page.locator('#content .animate-pulse')).toHaveCount(0);
    expect(await shell?.evaluate((element) => element.isConnected)).toBe(true);
    await page.unroute((url) => url.pathname === path);
  }
  expect(await shiftOf(page)).toBeLessThan(mostShift);
});
