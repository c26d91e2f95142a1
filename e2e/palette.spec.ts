import type { Locator, Page } from '@playwright/test';
import { expect, test } from './desk.ts';

/** Presses keys until they work: a page that has just come does not listen yet. */
async function pressUntil(page: Page, keys: string, opened: Locator): Promise<void> {
  await expect(async () => {
    if (!(await opened.isVisible())) await page.keyboard.press(keys);
    await expect(opened).toBeVisible({ timeout: 2000 });
  }).toPass();
}

async function openPalette(page: Page) {
  const field = page.getByRole('combobox', { name: 'Search and commands' });
  await pressUntil(page, 'Control+k', field);
  await expect(field).toBeFocused();
  return field;
}

test('the palette finds a proposal and goes there by keyboard', async ({ as }) => {
  const page = await as('head');
  await page.goto('/proposals');
  const field = await openPalette(page);
  await field.fill('P-20');
  const hit = page.getByRole('option', { name: /P-20\d\d-\d{4}/ }).first();
  await expect(hit).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/proposals\/P-20/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await openPalette(page);
  await expect(page.getByRole('group', { name: 'Recent' }).getByRole('option')).toHaveCount(1);
  // Enter does not wait for what it means to be found.
  await field.fill('P-2026-0003');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/proposals\/P-2026-0003/);
});

test('the palette runs an action, and says when nothing is found or nobody answers', async ({ as }) => {
  const page = await as('head');
  await page.goto('/proposals');
  const field = await openPalette(page);
  await field.fill('nothing has this name');
  await expect(page.getByText('Nothing found for “nothing has this name”')).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByText('You are offline.')).toBeVisible();
  await field.fill('dark');
  await expect(page.getByText('The search couldn’t be reached.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.context().setOffline(false);
  await expect(page.getByText('You are offline.')).toBeHidden();
});

test('two keys go to an area, and letters in a field are letters', async ({ as }) => {
  const page = await as('head');
  await page.goto('/profile');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await pressUntil(page, 'Shift+?', page.getByRole('dialog', { name: 'Keyboard shortcuts' }));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await page.waitForURL(/\/proposals$/);
  const search = page.locator('main search input');
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(search).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type('ng');
  await expect(search).toHaveValue('ng');
  await page.waitForURL(/search=ng/);
});

test('shortcuts of single keys are turned off on the profile, and stay so', async ({ as }) => {
  const page = await as('head');
  await page.goto('/profile/preferences');
  const single = page.getByRole('switch', { name: /Shortcuts of single keys/ });
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await single.click();
  await expect(page.getByText('Search this list')).toBeHidden();
  await page.reload();
  await expect(single).not.toBeChecked();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await page.keyboard.press('Shift+?');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search and commands' })).toBeFocused();
  await expect(page).toHaveURL(/\/profile\/preferences$/);
  await page.keyboard.press('Escape');
  await single.click();
  await page.getByRole('heading', { level: 1 }).click();
  await pressUntil(page, 'Shift+?', help);
});
