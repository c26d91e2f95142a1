import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type DemoPerson, expect, test } from './desk.ts';
import { nextJanuary } from './next-january.ts';
import { say } from './say.ts';

const sentence = `proposal for Marina Gateway and Creek Walk 4, 4 weeks from 1 Jan ${nextJanuary()}, 450k and 300k`;

const places: { name: string; person?: DemoPerson; open: (page: Page) => Promise<unknown> }[] = [
  { name: 'sign-in', open: (page) => page.goto('/sign-in') },
  { name: 'an empty chat', person: 'sales', open: (page) => page.goto('/chat') },
  {
    name: 'a chat with cards and questions',
    person: 'sales',
    open: async (page) => {
      await page.goto('/chat');
      await say(page, 'how much is Marina Gateway for 8 weeks');
      await say(page, 'what locations do you have in Abu Dhabi');
      await say(page, sentence);
    },
  },
  { name: 'the proposals', person: 'head', open: (page) => page.goto('/proposals') },
  { name: 'no proposals', person: 'head', open: (page) => page.goto('/proposals?search=nothing+has+this+name') },
  {
    name: 'a proposal',
    person: 'head',
    open: async (page) => {
      await page.goto('/proposals');
      await page.locator('main a[href^="/proposals/P-"]').first().click();
      await page.waitForURL(/\/proposals\/P-/);
    },
  },
  {
    name: 'the form with its errors',
    person: 'sales',
    open: async (page) => {
      await page.goto('/proposals/new');
      await page.getByRole('button', { name: 'Create proposal' }).click();
    },
  },
  {
    name: 'the picture picker',
    person: 'sales',
    open: async (page) => {
      await page.goto('/proposals/new');
      await page.getByRole('button', { name: 'Choose locations' }).click();
    },
  },
  { name: 'the inventory in pictures', person: 'sales', open: (page) => page.goto('/inventory') },
  { name: 'the inventory as a table', person: 'admin', open: (page) => page.goto('/inventory?view=table&city=Dubai') },
  { name: 'a location', person: 'admin', open: (page) => page.goto('/inventory/marina-gateway') },
  { name: 'the photos of a location', person: 'admin', open: (page) => page.goto('/inventory/marina-gateway/photos') },
  {
    name: 'the rate card of a location',
    person: 'admin',
    open: (page) => page.goto('/inventory/marina-gateway/rates'),
  },
  {
    name: 'the form of a location with its errors',
    person: 'admin',
    open: async (page) => {
      await page.goto('/inventory/new');
      await page.getByRole('button', { name: 'Create location' }).click();
    },
  },
  { name: 'the import', person: 'admin', open: (page) => page.goto('/inventory/import') },
  { name: 'the home of a seller', person: 'sales', open: (page) => page.goto('/') },
  { name: 'the home of a head', person: 'head', open: (page) => page.goto('/') },
  { name: 'the companies', person: 'head', open: (page) => page.goto('/companies') },
  {
    name: 'a company',
    person: 'head',
    open: async (page) => {
      await page.goto('/companies');
      await page.locator('main a[href^="/companies/cmp_"]:visible').first().click();
      await page.waitForURL(/\/companies\/cmp_/);
    },
  },
  { name: 'a new company', person: 'head', open: (page) => page.goto('/companies/new') },
  { name: 'the admin overview', person: 'admin', open: (page) => page.goto('/admin') },
  { name: 'the jobs', person: 'admin', open: (page) => page.goto('/admin/jobs') },
  { name: 'the jobs that were given up', person: 'admin', open: (page) => page.goto('/admin/jobs?state=dead') },
  { name: 'the audit trail', person: 'admin', open: (page) => page.goto('/admin/audit') },
  { name: 'a trail without events', person: 'admin', open: (page) => page.goto('/admin/audit?search=no+such+thing') },
  {
    name: 'an event of the trail',
    person: 'admin',
    open: async (page) => {
      await page.goto('/admin/audit');
      await page.locator('main a[href^="/admin/audit/aud_"]').first().click();
      await page.waitForURL(/\/admin\/audit\/aud_/);
    },
  },
  { name: 'no keys', person: 'head', open: (page) => page.goto('/profile/keys') },
  {
    name: 'a new key with its errors',
    person: 'head',
    open: async (page) => {
      await page.goto('/profile/keys/new');
      await page.getByRole('button', { name: 'Make the key' }).click();
    },
  },
  { name: 'the keys of everybody', person: 'admin', open: (page) => page.goto('/admin/api-keys') },
  { name: 'how to integrate', person: 'sales', open: (page) => page.goto('/integrate') },
  { name: 'the roles', person: 'admin', open: (page) => page.goto('/admin/roles') },
  { name: 'a role of the system', person: 'admin', open: (page) => page.goto('/admin/roles/user') },
  { name: 'a new role', person: 'admin', open: (page) => page.goto('/admin/roles/new?from=viewer') },
  { name: 'the teams', person: 'admin', open: (page) => page.goto('/admin/teams') },
  {
    name: 'a team',
    person: 'admin',
    open: async (page) => {
      await page.goto('/admin/teams');
      await page.locator('main a[href^="/admin/teams/team"]').first().click();
      await page.waitForURL(/\/admin\/teams\/team/);
    },
  },
  { name: 'the settings', person: 'admin', open: (page) => page.goto('/admin/settings') },
  { name: 'the exchange rates', person: 'admin', open: (page) => page.goto('/admin/settings?part=rates') },
  { name: 'the municipality fees', person: 'admin', open: (page) => page.goto('/admin/settings?part=fees') },
  { name: 'the security policy', person: 'admin', open: (page) => page.goto('/admin/settings?part=security') },
  { name: 'the brands', person: 'admin', open: (page) => page.goto('/admin/brands') },
  { name: 'a brand', person: 'admin', open: (page) => page.goto('/admin/brands/ofoq-street-media') },
  { name: 'the notifications', person: 'head', open: (page) => page.goto('/notifications') },
  { name: 'the profile', person: 'sales', open: (page) => page.goto('/profile') },
  { name: 'preferences', person: 'sales', open: (page) => page.goto('/profile/preferences') },
  { name: 'sign-in and security', person: 'sales', open: (page) => page.goto('/profile/security') },
  { name: 'people', person: 'admin', open: (page) => page.goto('/admin/users') },
  {
    name: 'a person',
    person: 'admin',
    open: async (page) => {
      await page.goto('/admin/users');
      await page.getByRole('link', { name: 'Layla Nasser' }).click();
      await page.waitForURL(/users\/usr_/);
    },
  },
  { name: 'a link that is spent', person: 'sales', open: (page) => page.goto(`/reset/${'a'.repeat(43)}`) },
  {
    name: 'the palette',
    person: 'sales',
    open: async (page) => {
      await page.goto('/proposals');
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  { name: 'no permission', person: 'viewer', open: (page) => page.goto('/chat') },
  { name: 'not found', person: 'sales', open: (page) => page.goto('/proposals/P-1999-0001') },
];

/** Four of the eight looks, in which every two of width, theme and language meet. */
const looks = {
  en: [
    { width: 1440, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ],
  ar: [
    { width: 390, colorScheme: 'light' },
    { width: 1440, colorScheme: 'dark' },
  ],
} as const;

type Look = (typeof looks)['en' | 'ar'][number];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { name, person, open } of places) {
  test(`${name} is accessible and fits, wide and narrow, light and dark, and in Arabic`, async ({ as, page }) => {
    if (person) await as(person);
    await open(page);
    await expect(page.locator('h1')).toHaveCount(1);
    for (const look of looks.en) await expectAccessible(page, look);
    await reloadInArabic(page);
    for (const look of looks.ar) await expectAccessible(page, look);
  });
}

/** Nobody in the demo has chosen a language, so the browser's counts. */
async function reloadInArabic(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const userAgent = await page.evaluate(() => navigator.userAgent);
  await browser.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: 'ar' });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('h1')).toHaveCount(1);
}

async function expectAccessible(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  const look = `${width} px, ${colorScheme}`;
  // Without legacy mode every look opens a second page, which only frames of other origins need.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${look}, ${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `beyond ${look}`).toBeLessThanOrEqual(0);
}
