import { readFile } from 'node:fs/promises';
import { demoPassword, expect, signIn, test } from './desk.ts';

test('a change stands in the trail as a line, is found by filters and leads to all that is known of it', async ({
  as,
}) => {
  const page = await as('admin');
  await page.goto('/inventory/marina-gateway/rates');
  const net = page.getByLabel('4 weeks', { exact: true });
  await net.fill('487,000');
  await page.getByRole('button', { name: 'Save prices' }).click();
  await expect(page.getByText(/^Prices saved from/)).toBeVisible();

  await page.goto('/admin/audit?search=marina+gateway');
  const line = page.getByRole('link', { name: /Amina Farouk.* changed the rate card of .*Marina Gateway/ }).first();
  await expect(page.getByRole('listitem').filter({ has: line })).toContainText('AED 487,000');

  await page.getByRole('button', { name: /^Filters/ }).click();
  await page.getByLabel('Person').fill('Layla');
  await page.getByRole('option', { name: 'Layla Nasser' }).click();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.waitForURL(/actor=usr_/);
  await expect(line).toHaveCount(0);
  await page.getByRole('link', { name: 'Clear filters' }).click();

  await line.click();
  await page.waitForURL(/\/admin\/audit\/aud_/);
  await expect(page.getByText('Fits the chain')).toBeVisible();
  await expect(page.getByRole('row', { name: /Prices/ })).toContainText('AED 487,000');
});

test('the trail is exported, and the export stands in it', async ({ as }) => {
  const page = await as('admin');
  await page.goto('/admin/audit?type=proposal');
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'NDJSON for machines' }).click();
  const password = page.getByRole('dialog').getByLabel('Password', { exact: true });
  const file = await Promise.race([download, password.waitFor().then(() => null)]);
  if (!file) {
    await password.fill(demoPassword);
    await password.press('Enter');
  }
  const path = await (await download).path();
  const lines = (await readFile(path, 'utf8')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).object.type)).toEqual(lines.map(() => 'proposal'));
  await page.goto('/admin/audit');
  await expect(page.getByRole('link', { name: 'exported the audit trail' }).first()).toBeVisible();
});

test('a refusal of somebody known stands in it, and nobody else reads it', async ({ as, browser, baseURL }) => {
  const page = await as('viewer');
  await page.goto('/admin/audit');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Audit');
  const refused = await page.request.get('/api/desk/audit/export?format=csv');
  expect(refused.status()).toBe(403);
  const context = await browser.newContext({ baseURL });
  const admin = await context.newPage();
  await signIn(admin, 'admin');
  await admin.goto('/admin/audit?outcome=refused');
  await expect(admin.getByRole('link', { name: 'GET /api/desk/audit/export' }).first()).toBeVisible();
  await context.close();
});
