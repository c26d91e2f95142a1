import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { signIn } from '#e2e/desk.ts';
import { startDeskServer } from '#e2e/servers/desk-server.ts';
import { findBrowser } from '#e2e/servers/find-browser.ts';
import { quantile } from './quantile.ts';

/** From a click in the navigation to the next page's skeleton, with a slow answer and with a quick one; and what moves. */
const targets = { skeletonP95Ms: 100, layoutShift: 0.02 };
const warmUps = 1;
const rounds = 8;
const slowAnswerMs = 600;
const areas = { Home: '/', Proposals: '/proposals', Inventory: '/inventory', Companies: '/companies' } as const;
type Area = keyof typeof areas;
/** Milliseconds from the click: the first frame that shows the next page's skeleton or itself, and the whole page. */
type Visit = { area: Area; slow: boolean; first: number; page: number };

async function main(): Promise<void> {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-navigation-'));
  const storage = { DATABASE_URL: `file:${join(folder, 'bench.db')}`, STORAGE_DIR: join(folder, 'files') };
  const server = await startDeskServer('bench', storage);
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ baseURL: server.url, viewport: { width: 1440, height: 900 } });
    await signIn(page, 'head');
    report(await measure(page));
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(page: Page): Promise<{ visits: Visit[]; layoutShift: number }> {
  await page.addInitScript(watch);
  const visits: Visit[] = [];
  let layoutShift = 0;
  for (const slow of [false, true]) {
    await page.goto('/companies');
    await page.waitForLoadState('networkidle');
    if (slow) await holdAnswersBack(page);
    for (let round = -warmUps; round < rounds; round += 1) {
      for (const area of Object.keys(areas) as Area[]) {
        const visit = { area, slow, ...(await visitArea(page, area)) };
        if (round >= 0) visits.push(visit);
      }
    }
    layoutShift += await page.evaluate(() => (window as unknown as Watched).shift);
  }
  return { visits, layoutShift };
}

/** Pages answer late, as on a slow network; what was fetched before stands ready. */
async function holdAnswersBack(page: Page): Promise<void> {
  const paths = new Set<string>(Object.values(areas));
  await page.route(
    (url) => paths.has(url.pathname),
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, slowAnswerMs));
      await route.continue();
    },
  );
}

async function visitArea(page: Page, area: Area): Promise<{ first: number; page: number }> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: area }).click();
  await page.waitForFunction(() => (window as unknown as Watched).visit.page !== undefined);
  const visit = await page.evaluate(() => (window as unknown as Watched).visit);
  await page.waitForLoadState('networkidle');
  return { first: visit.first ?? 0, page: visit.page ?? 0 };
}

type Watched = { visit: { first?: number; page?: number }; shift: number };

/** Runs in the page: notes when the frame after a click shows something of the next page, and adds up what moves. */
function watch(): void {
  const watched = window as unknown as Watched;
  Object.assign(watched, { visit: {}, shift: 0 });
  const skeleton = () => document.querySelector('#content .animate-pulse') !== null;
  const follow = (startedAt: number, before: Element | null) => () => {
    const heading = document.querySelector('#content h1');
    const isThere = heading !== null && heading !== before && !skeleton();
    const { visit } = watched;
    if (visit.first === undefined && (skeleton() || isThere)) visit.first = performance.now() - startedAt;
    if (isThere) visit.page = performance.now() - startedAt;
    else requestAnimationFrame(follow(startedAt, before));
  };
  addEventListener(
    'click',
    ({ timeStamp, target }) => {
      if (!(target as Element).closest('nav a')) return;
      watched.visit = {};
      requestAnimationFrame(follow(timeStamp, document.querySelector('#content h1')));
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) watched.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function report({ visits, layoutShift }: { visits: readonly Visit[]; layoutShift: number }): void {
  const rows = [false, true].flatMap((slow) =>
    (Object.keys(areas) as Area[]).map((area) => {
      const these = visits.filter((visit) => visit.area === area && visit.slow === slow);
      const first = these.map((visit) => visit.first);
      const answer = slow ? `held back ${slowAnswerMs} ms` : 'at once';
      const whole = these.map((visit) => visit.page);
      return {
        page: area,
        answer,
        'first p50 ms': quantile(first, 0.5),
        'first p95 ms': quantile(first, 0.95),
        'whole p50 ms': quantile(whole, 0.5),
      };
    }),
  );
  console.table(rows);
  const first = visits.map((visit) => visit.first);
  const figures = {
    visits: visits.length,
    skeletonP50Ms: quantile(first, 0.5),
    skeletonP95Ms: quantile(first, 0.95),
    layoutShift: Math.round(layoutShift * 10_000) / 10_000,
  };
  const ok = figures.skeletonP95Ms <= targets.skeletonP95Ms && figures.layoutShift < targets.layoutShift;
  console.log(JSON.stringify({ bench: 'navigation', figures, targets, ok }));
  process.exitCode = ok ? 0 : 1;
}

await main();
