import { defineConfig, devices } from '@playwright/test';
import type { DeskOptions } from '#e2e/desk.ts';
import { assistants, databases } from '#e2e/servers/desks.ts';
import { findBrowser } from '#e2e/servers/find-browser.ts';

const browser = await findBrowser();
const withProvider = /\b(figures|provider)\.spec\.ts$/;
/** What does not depend on the database is looked at once. */
const withoutRows =
  /(arabic|doors|form|form-safety|keyboard|limits|looks|own-deck|palette|people|speed|stop|walls)\.spec\.ts$/;

export default defineConfig<DeskOptions>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './e2e/servers/global-setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    launchOptions: browser,
    locale: 'en-GB',
    timezoneId: 'Asia/Dubai',
    // A trace doubles what a test costs: "--trace on" gives one of a test to be looked into.
    screenshot: 'only-on-failure',
  },
  projects: databases.flatMap((database) =>
    assistants.map((assistant) => ({
      name: `${database}-${assistant}`,
      use: { database, assistant },
      ...(assistant === 'offline'
        ? { testIgnore: [/provider\.spec\.ts$/, ...(database === 'sqlite' ? [] : [withoutRows])] }
        : { testMatch: withProvider }),
    })),
  ),
});
