import type { Page } from '@playwright/test';
import { expect, signIn, test } from './desk.ts';

/** A name that no other test of this run uses. */
const ownName = (word: string) => `${word} ${Date.now().toString(36)}`;

async function createLocation(page: Page, name: string): Promise<void> {
  await page.goto('/inventory/new');
  await page.getByLabel('English name').fill(name);
  await page.getByLabel('Arabic name').fill('موقع للتجربة');
  await page.getByLabel('Width').fill('12');
  await page.getByLabel('Height').fill('6.5');
  await page.getByLabel('Loop', { exact: true }).fill('96');
  await page.getByLabel('Spot', { exact: true }).fill('16');
  await expect(page.getByText('6 spots fit; one has 16.67 % share of voice.')).toBeVisible();
  const fee = page.getByLabel('Upload fee');
  await fee.fill('9,000');
  await fee.blur();
  await expect(fee).toHaveAccessibleDescription(/usually AED 1,000 to AED 3,500/);
  await fee.fill('2,000');
  await expect(fee).not.toHaveAccessibleDescription(/usually/);
  await page.getByLabel('City').fill('Dubai');
  await page.getByLabel('Area').fill('Test Quarter');
  await page.getByRole('button', { name: 'Create location' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test.describe('the list', () => {
  test('narrows by search, kind and filters, all in its address', async ({ as }) => {
    const page = await as('sales');
    await page.goto('/inventory');
    await page.getByRole('link', { name: /^Digital/ }).click();
    await expect(page.getByRole('link', { name: /^Digital/ })).toHaveAttribute('aria-current');
    await expect(page).toHaveURL(/kind=digital/);
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByLabel('City').click();
    await page.getByRole('option', { name: 'Dubai', exact: true }).click();
    await expect(page.getByLabel('City')).toContainText('Dubai');
    await page.getByRole('button', { name: 'Show locations' }).click();
    await expect(page).toHaveURL(/city=Dubai/);
    await page.getByLabel('Search locations').fill('marina');
    await expect(page).toHaveURL(/search=marina/);
    const found = page.getByRole('list', { name: 'Inventory' }).getByRole('listitem');
    await expect(found).toHaveCount(1);
    await found.getByRole('link', { name: 'Marina Gateway' }).click();
    await expect(page).toHaveURL(/\/inventory\/marina-gateway$/);
    await page.goBack();
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect(page).not.toHaveURL(/city=/);
  });

  test('as a table is sorted by its heads and exported as it is filtered', async ({ page }) => {
    await signIn(page, 'sales');
    await page.goto('/inventory?view=table&city=Abu+Dhabi');
    const table = page.getByRole('region', { name: 'Inventory' });
    await table.getByRole('link', { name: '4 weeks, net' }).click();
    await expect(page).toHaveURL(/sort=price/);
    const shown = await table.getByRole('rowheader').count();
    await page.getByText('Export', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'As CSV' }).click(),
    ]);
    const file = await (await download.createReadStream()).toArray();
    expect(Buffer.concat(file).toString('utf8').trim().split('\r\n')).toHaveLength(shown + 1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'As CSV' })).toBeHidden();
    await page.getByText('Export', { exact: true }).click();
    await table
      .getByRole('rowheader')
      .first()
      .click({ position: { x: 2, y: 2 } });
    await expect(page.getByRole('link', { name: 'As CSV' })).toBeHidden();
  });

  test('keeps its filters as a view, and takes no more words than it can look for', async ({ as }) => {
    const page = await as('head');
    await page.goto('/inventory?city=Dubai');
    await page.getByRole('button', { name: 'Views' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('All of Dubai');
    await dialog.getByRole('button', { name: 'Save these filters' }).click();
    const view = dialog.getByRole('link', { name: 'All of Dubai' });
    await expect(view).toHaveAttribute('href', '/inventory?city=Dubai');
    await dialog.getByRole('button', { name: 'Delete All of Dubai' }).click();
    await expect(view).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Search locations')).toHaveAttribute('maxlength', '200');
  });
});

test.describe('a location', () => {
  test('is made, priced, taken out of sale and put back', async ({ as }) => {
    const page = await as('admin');
    const name = ownName('Pilot Screen');
    await createLocation(page, name);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByText('Select the text and copy it by hand.')).toBeVisible();
    await page.getByRole('link', { name: 'Edit rate card' }).click();
    await page.getByLabel('4 weeks', { exact: true }).fill('450k');
    await page.getByRole('button', { name: 'Save prices' }).click();
    await expect(page.getByRole('cell', { name: 'AED 450,000' })).toBeVisible();
    await page.getByRole('link', { name }).click();
    await page.getByRole('button', { name: 'Retire' }).click();
    await page.getByRole('alertdialog').getByLabel('Reason').fill('The building is torn down');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Retire' }).click();
    await expect(page.getByText('No longer sold')).toBeVisible();
    await page.getByRole('button', { name: 'Back on sale' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Back on sale' }).click();
    await expect(page.getByText('No longer sold')).toBeHidden();
    await expect(page.getByText('put it back on sale')).toBeVisible();
  });

  test('gets photos by a drop of files, in an order, and loses none by mistake', async ({ as }) => {
    const page = await as('admin');
    await createLocation(page, ownName('Photo Wall'));
    await page.getByRole('link', { name: 'Manage photos' }).click();
    const files = ['marina-gateway-night.jpg', 'marina-gateway-dusk.jpg'].map((file) => `db/seed/photos/${file}`);
    await page.locator('input[type=file]').setInputFiles(files);
    const rows = page.getByRole('listitem').filter({ has: page.getByLabel('Taken on') });
    await expect(rows).toHaveCount(2);
    await page.getByRole('button', { name: 'Move photo 2 up' }).click();
    await page.getByRole('button', { name: 'Remove photo 1' }).click();
    await expect(rows).toHaveCount(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(rows).toHaveCount(2);
    const document = { name: 'rates.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
    await page.locator('input[type=file]').setInputFiles(document);
    const uploads = page.getByRole('list', { name: 'On their way' });
    await expect(uploads.getByRole('listitem').filter({ hasText: 'rates.pdf' }).getByRole('alert')).toBeVisible();
  });

  test('of a file that is wrong is not stored, and the line says why', async ({ as }) => {
    const page = await as('admin');
    await page.goto('/inventory/import');
    const buffer = Buffer.from('Key,Faces\nmarina-gateway,3\n');
    await page.locator('input[type=file]').setInputFiles({ name: 'sites.csv', mimeType: 'text/csv', buffer });
    await expect(page.getByText(/One line is wrong/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Import/ })).toBeDisabled();
  });

  test('of a file is looked at anew where a location has changed meanwhile', async ({ as }) => {
    const page = await as('admin');
    const name = ownName('Moving Wall');
    await createLocation(page, name);
    const key = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const importing = await page.context().newPage();
    await importing.goto('/inventory/import');
    const buffer = Buffer.from(`Key,Area\n${key},Harbour\n`);
    await importing.locator('input[type=file]').setInputFiles({ name: 'sites.csv', mimeType: 'text/csv', buffer });
    await expect(importing.getByText('Test Quarter')).toBeVisible();
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await page.getByLabel('Area').fill('Quay Side');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await importing.getByRole('button', { name: 'Import 1 location' }).click();
    await expect(importing.getByText('The locations have changed since you looked')).toBeVisible();
    await expect(importing.getByText('Quay Side')).toBeVisible();
    await importing.getByRole('button', { name: 'Import 1 location' }).click();
    await expect(importing.getByText('Imported', { exact: true })).toBeVisible();
  });
});
