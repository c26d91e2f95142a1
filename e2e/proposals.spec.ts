import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './desk.ts';
import { nextJanuary } from './next-january.ts';
import { say } from './say.ts';

/** A proposal of the signed-in seller, made through the assistant; gives its number. */
async function makeProposal(page: Page, client: string): Promise<string> {
  await page.goto('/chat');
  const wish = `proposal for Marina Gateway, 4 weeks from 1 Jan ${nextJanuary()}, 450k, client ${client}`;
  await say(page, `${wish}, payment terms 100% upfront`);
  await page.getByRole('link', { name: 'Open', exact: true }).click();
  await page.waitForURL(/\/proposals\/P-/);
  return page.url().split('/').at(-1) ?? '';
}

test.describe('a proposal', () => {
  test('goes from draft to sent to accepted, and a new version needs a reason', async ({ as }) => {
    const page = await as('sales');
    await makeProposal(page, 'Meridian Watches');
    await page.getByRole('button', { name: 'Mark as sent' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Mark as sent' }).click();
    await expect(page.getByText('Sent', { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click();
    await expect(page.getByText('Accepted', { exact: true }).first()).toBeVisible();
    await page.getByRole('link', { name: 'New version' }).click();
    await page.getByLabel('Net rate, 4 weeks').fill('400k');
    await page.getByRole('button', { name: /^Create version/ }).click();
    await expect(page.getByLabel('Reason')).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel('Reason').fill('The client asked for a better rate.');
    await page.getByRole('button', { name: /^Create version/ }).click();
    await page.waitForURL(/\/proposals\/P-\d{4}-\d{4}$/);
    await expect(page.getByText('Version 2').first()).toBeVisible();
    await expect(page.getByRole('main')).toContainText('AED 423,696');
  });

  test('is downloaded again byte for byte, also after a change', async ({ as }) => {
    const page = await as('sales');
    const number = await makeProposal(page, 'Halcyon Air');
    const first = await downloads(page);
    expect(await downloads(page)).toEqual(first);
    expect(Object.keys(first).sort()).toEqual([`Halcyon-Air_${number}_v1.pdf`, `Halcyon-Air_${number}_v1.pptx`]);
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByLabel('Net rate, 4 weeks').fill('420k');
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.waitForURL(/\/proposals\/P-\d{4}-\d{4}$/);
    await page.getByText('Earlier files').click();
    const old = page.getByRole('link', { name: 'PDF of version 1, revision 1' });
    const [file] = await Promise.all([page.waitForEvent('download'), old.click()]);
    expect(Buffer.compare(await readFile(await file.path()), first[`Halcyon-Air_${number}_v1.pdf`] as Buffer)).toBe(0);
  });

  test('of somebody else is not there for a seller, and cannot be changed by a viewer', async ({
    as,
    page,
    browser,
    baseURL,
  }) => {
    const seller = await as('sales');
    const number = await makeProposal(seller, 'Northwind Coffee');
    await page.context().clearCookies();
    const viewer = await as('viewer');
    await viewer.goto(`/proposals/${number}`);
    await expect(viewer.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(viewer.getByRole('button', { name: 'Mark as sent' })).toHaveCount(0);
    await expect(viewer.getByText(/under the (rate )?card|discount/i)).toHaveCount(0);
    await viewer.goto('/proposals/new');
    await expect(viewer.getByRole('heading', { level: 1 })).toContainText('You don’t have access to this');
    const stranger = await browser.newContext({ baseURL });
    const answer = await stranger.request.get(`/proposals/${number}`, { maxRedirects: 0 });
    expect(answer.status()).toBe(307);
    await stranger.close();
  });
});

async function downloads(page: Page): Promise<Record<string, Buffer>> {
  const found: Record<string, Buffer> = {};
  for (const name of [/^PowerPoint/, /^PDF/]) {
    const link = page.getByRole('link', { name }).first();
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    found[file.suggestedFilename()] = await readFile(await file.path());
  }
  return found;
}

test.describe('the list', () => {
  test('is searched and filtered, and the address keeps both', async ({ as }) => {
    const page = await as('head');
    await page.goto('/proposals');
    await expect(page.getByRole('row')).not.toHaveCount(0);
    await page.getByLabel('Search proposals').fill('marina');
    await expect(page).toHaveURL(/search=marina/);
    await page.getByRole('link', { name: /^Accepted/ }).click();
    await expect(page).toHaveURL(/status=accepted/);
    await expect(page).toHaveURL(/search=marina/);
    await page.reload();
    await expect(page.getByLabel('Search proposals')).toHaveValue('marina');
    await page.getByLabel('Search proposals').fill('nothing has this name');
    await expect(page.getByText('Nothing fits')).toBeVisible();
  });
});
