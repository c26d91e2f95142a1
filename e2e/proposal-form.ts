import type { Page } from '@playwright/test';

/** Ticks locations in the picker. */
export async function choose(page: Page, ...names: string[]): Promise<void> {
  await page.getByRole('button', { name: /Choose locations|Add or remove/ }).click();
  for (const name of names) {
    await page.getByLabel('Search locations').fill(name);
    await page
      .getByRole('checkbox', { name: new RegExp(name) })
      .first()
      .check();
  }
  await page.getByRole('button', { name: /Use th(is|ese) locations?/ }).click();
}
