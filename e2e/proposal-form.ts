import type { Page } from '@playwright/test';
import { nextJanuary } from './next-january.ts';

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

/** Everything that a proposal for one screen needs, for this client. */
export async function fillProposal(page: Page, client: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Client' }).fill(client);
  await page.getByRole('option', { name: `Add “${client}” as a new company` }).click();
  await page.getByLabel('Start date').fill(`${nextJanuary()}-01-01`);
  await choose(page, 'Marina Gateway');
  await page.getByLabel('Net rate, 4 weeks').fill('450k');
  await page.getByRole('button', { name: '100% upfront' }).click();
}
