import { expect, test } from './desk.ts';
import { nextJanuary } from './next-january.ts';
import { choose } from './proposal-form.ts';

test.describe('the form', () => {
  test('says what is missing beside the fields, all at once', async ({ as }) => {
    const page = await as('sales');
    await page.goto('/proposals/new');
    await page.getByRole('button', { name: 'Create proposal' }).click();
    await expect(page.getByLabel('Client', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Payment terms')).toHaveAttribute('aria-invalid', 'true');
    await choose(page, 'Creek Walk 4');
    await page.getByRole('button', { name: 'Create proposal' }).click();
    await expect(page.getByLabel('Production fee')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Start date')).toHaveAttribute('aria-invalid', 'true');
  });

  test('keeps a draft over a reload until it is discarded', async ({ as }) => {
    const page = await as('sales');
    await page.goto('/proposals/new');
    await choose(page, 'Marina Gateway');
    await page.getByLabel('Payment terms').fill('50% in advance, 50% in 30 days');
    await page.getByLabel('Net rate, 4 weeks').fill('1.5M');
    await page.reload();
    await expect(page.getByText('Your draft is back')).toBeVisible();
    await expect(page.getByLabel('Net rate, 4 weeks')).toHaveValue('1.5M');
    await expect(page.getByLabel('Payment terms')).toHaveValue('50% in advance, 50% in 30 days');
    await page.getByRole('button', { name: 'Discard it' }).click();
    await expect(page.getByLabel('Payment terms')).toHaveValue('');
  });

  test('makes a package with a printed site, in dollars', async ({ as }) => {
    const page = await as('sales');
    const year = nextJanuary();
    await page.goto('/proposals/new');
    await page.getByLabel('Client', { exact: true }).fill(`Package Buyer ${Date.now()}`);
    await page.getByLabel('Start date').fill(`${year}-01-01`);
    await choose(page, 'Marina Gateway', 'Creek Tower', 'Creek Walk 4');
    await page.getByRole('radio', { name: 'One package' }).click();
    await page.getByLabel('Package net').fill('5M');
    await page.getByLabel('Production fee').fill('2,000');
    await page.getByRole('button', { name: '100% upfront' }).click();
    await expect(page.locator('form')).toContainText('AED 5,257,371');
    await page.getByRole('combobox', { name: 'Currency' }).click();
    await page.getByRole('option', { name: 'USD' }).click();
    await page.getByRole('button', { name: 'Create proposal' }).click();
    await page.waitForURL(/\/proposals\/P-\d{4}-\d{4}$/);
    await expect(page.getByRole('main')).toContainText('USD 1,431,550.98');
  });
});
