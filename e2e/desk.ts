import { test as base, expect, type Page } from '@playwright/test';
import type { AssistantName, DatabaseName, Desks } from './servers/desks.ts';

export type DeskOptions = { database: DatabaseName; assistant: AssistantName };
export type DemoPerson = 'admin' | 'head' | 'sales' | 'coordinator' | 'finance' | 'viewer';

type StorageState = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>;
type Fixtures = {
  /** The page, signed in as one of the demo's people. */
  as: (person: DemoPerson) => Promise<Page>;
};
type WorkerFixtures = DeskOptions & { sessions: Map<DemoPerson, StorageState> };

export const demoPassword = 'sightline-demo';

/** What a page must never say, whatever a test is about: broken scripts, refused content, markup that does not match. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    faults.push(message.text());
  });
  return faults;
}

/** A page that was opened or opened anew is there once it listens: until then a click goes nowhere. */
function awaitingScripts(page: Page): Page {
  const open = page.goto.bind(page);
  const reopen = page.reload.bind(page);
  const whenAwake = async <Response>(response: Response): Promise<Response> => {
    await page.waitForFunction(isAwake);
    return response;
  };
  page.goto = async (...to) => whenAwake(await open(...to));
  page.reload = async (...options) => whenAwake(await reopen(...options));
  return page;
}

/** Runs in the page: everything that can be pressed belongs to React, and nothing streamed waits to be put in place. */
function isAwake(): boolean {
  const pressed = [...document.querySelectorAll(':is(a, button, input, textarea):not(.leaflet-container *)')];
  const isWaiting = document.querySelector('div[hidden][id^="S:"]') !== null;
  return (
    pressed.length > 0 &&
    !isWaiting &&
    pressed.every((one) => Object.keys(one).some((key) => key.startsWith('__react')))
  );
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  database: ['sqlite', { option: true, scope: 'worker' }],
  assistant: ['offline', { option: true, scope: 'worker' }],
  sessions: [async ({ database: _ }, use) => use(new Map()), { scope: 'worker' }],
  baseURL: async ({ database, assistant }, use) => {
    const desks = JSON.parse(process.env.SIGHTLINE_DESKS ?? '{}') as Desks;
    await use(desks[database][assistant]);
  },
  page: async ({ page }, use) => {
    const faults = faultsOf(page);
    await use(awaitingScripts(page));
    expect(faults).toEqual([]);
  },
  as: async ({ page, sessions }, use) => {
    await use(async (person) => {
      const kept = sessions.get(person);
      if (kept) await page.context().addCookies(kept.cookies);
      else {
        await signIn(page, person);
        sessions.set(person, await page.context().storageState());
      }
      return page;
    });
  },
});

export async function signIn(page: Page, person: DemoPerson, password = demoPassword): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(`${person}@sightline.test`);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

export { expect };
