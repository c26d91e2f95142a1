import type { Locator, Page } from '@playwright/test';
import { demoPassword, expect, test } from './desk.ts';
import { nextJanuary } from './next-january.ts';

const mostStops = 80;

/** Goes from stop to stop until the element has the focus, as a person without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${target}.`);
}

test('a proposal is made by the keyboard alone', async ({ page }) => {
  const client = `Keyboard Buyer ${Date.now()}`;
  await page.goto('/sign-in');
  await tabTo(page, page.getByLabel('E-mail address'));
  await page.keyboard.type('sales@sightline.test');
  await tabTo(page, page.getByLabel('Password', { exact: true }));
  await page.keyboard.type(demoPassword);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));

  await tabTo(page, page.getByRole('link', { name: 'New proposal' }).first());
  await page.keyboard.press('Enter');
  await page.waitForURL('**/proposals/new');

  await tabTo(page, page.getByRole('combobox', { name: 'Client' }));
  await page.keyboard.type(client);
  await expect(page.getByRole('option', { name: `Add “${client}” as a new company` })).toBeVisible();
  await page.keyboard.press('Enter');

  await tabTo(page, page.getByLabel('Start date'));
  await page.keyboard.type(`0101${nextJanuary()}`);

  await tabTo(page, page.getByRole('button', { name: 'Choose locations' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Search locations'));
  await page.keyboard.type('Marina Gateway');
  await tabTo(page, page.getByRole('checkbox', { name: /Marina Gateway/ }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Use this location' }));
  await page.keyboard.press('Enter');

  await tabTo(page, page.getByLabel('Spots'));
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('2 spots · 33.33 % · 32 s of 96 s loop')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByLabel('Net rate, 4 weeks'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('400k');
  await page.keyboard.press('Tab');
  const question = page.getByRole('checkbox', { name: /under the rate card/ });
  await tabTo(page, question);
  await page.keyboard.press('Space');
  await expect(question).toBeChecked();

  await tabTo(page, page.getByRole('button', { name: '100% upfront' }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Payment terms')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Create proposal' }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/proposals\/P-\d{4}-\d{4}$/);
  await expect(page.getByRole('main')).toContainText(client);
  await expect(page.getByRole('main')).toContainText('AED 423,696');
});
