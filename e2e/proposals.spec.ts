import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, signIn, test } from './desk.ts';
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
    await page.getByRole('checkbox', { name: /under the rate card/ }).check();
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
    await page.getByLabel('Net rate, 4 weeks').fill('440k');
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

test.describe('a proposal as a whole', () => {
  test('a draft is deleted and brought back, and copied', async ({ as }) => {
    const page = await as('sales');
    const number = await makeProposal(page, 'Saltmarsh Hotels');
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('button', { name: 'Delete draft' }).click();
    await page.waitForURL(/\/proposals$/);
    await expect(page.getByRole('main').getByText('Saltmarsh Hotels')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForURL(new RegExp(`${number}$`));
    await expect(page.getByText('brought the draft back')).toBeVisible();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('link', { name: 'Duplicate' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Copy of ${number}` })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Client' })).toHaveValue('Saltmarsh Hotels');
    await page.getByLabel('Payment terms').fill('30 days from invoice');
    await page.getByRole('button', { name: 'Create proposal' }).click();
    await expect(page.getByText(`as a copy of ${number}`)).toBeVisible();
    await expect(page).not.toHaveURL(new RegExp(`${number}$`));
    await expect(page.getByRole('main')).toContainText('Payment terms: 30 days from invoice');
    await page.goto('/proposals/new?from=P-2020-9999');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('This isn’t here');
  });

  test('is handed over to a colleague, and its pages are looked at', async ({ as, page }) => {
    const number = await makeProposal(await as('sales'), 'Quayside Dental');
    await page.context().clearCookies();
    const head = await as('head');
    await head.goto(`/proposals/${number}`);
    await head.getByRole('button', { name: 'More actions' }).click();
    await head.getByRole('button', { name: 'Hand over' }).click();
    const dialog = head.getByRole('dialog');
    const colleague = head.getByRole('option', { name: /Mei Tanaka/ });
    // A window that is just opening takes the focus back.
    await expect(async () => {
      await dialog.getByLabel('Colleague').fill('Mei');
      await colleague.click({ timeout: 3000 });
    }).toPass();
    await dialog.getByRole('button', { name: 'Hand over' }).click();
    await expect(head.getByText('handed it over to Mei Tanaka')).toBeVisible();
    await head.getByRole('button', { name: /^Look at all \d+ pages$/ }).click();
    const large = head.getByRole('dialog').getByRole('img', { name: /^Page 1 of/ });
    await expect.poll(() => large.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1280);
    await head.keyboard.press('ArrowRight');
    await expect(head.getByRole('dialog').getByRole('img', { name: /^Page 2 of/ })).toBeVisible();
  });
});

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
    const search = page.getByLabel('Search proposals').filter({ visible: true });
    await expect(search).toHaveValue('marina');
    await search.fill('nothing has this name');
    await expect(page.getByText('Nothing fits')).toBeVisible();
  });

  test('is narrowed by its filters, kept as a view, and saved as a file', async ({ page }) => {
    await signIn(page, 'head');
    await page.goto('/proposals?date=starts&from=2020-01-01&min=100000');
    await expect(page.getByRole('list', { name: 'Active filters' }).getByRole('listitem')).toHaveCount(3);
    await expect(page.getByText(/ in all, with VAT$/)).toBeVisible();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Export to Excel' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^Proposals \d{4}-\d{2}-\d{2}\.xlsx$/);
    const reason = 'More than 5,000 proposals fit, too many for one file. Narrow the filters.';
    await page.route('**/api/desk/proposals/export*', (route) =>
      route.fulfill({ status: 429, contentType: 'application/problem+json', body: JSON.stringify({ detail: reason }) }),
    );
    await page.getByRole('link', { name: 'Export to Excel' }).click();
    await expect(page.getByText(reason)).toBeVisible();
    await page.getByRole('button', { name: 'Views' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Large ones');
    await dialog.getByRole('button', { name: 'Save these filters' }).click();
    await expect(dialog.getByRole('link', { name: 'Large ones' })).toHaveAttribute('aria-current', 'true');
    await dialog.getByRole('button', { name: 'Delete Large ones' }).click();
    await expect(dialog.getByRole('link', { name: 'Large ones' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: /At least AED 100,000/ }).click();
    await expect(page).not.toHaveURL(/min=/);
    await expect(page).toHaveURL(/date=starts/);
  });
});
