import type { Page } from '@playwright/test';
import { expect, signIn, test } from './desk.ts';

const changes = (page: Page) => page.getByRole('list', { name: 'What would change' });

test('an admin duplicates a role, sees what would change, and saves it; whoever may not read roles is refused', async ({
  as,
  browser,
}) => {
  const page = await as('admin');
  await page.goto('/admin/roles/viewer');
  await expect(page.getByText('stays as it is')).toBeVisible();
  await page.getByRole('link', { name: 'Duplicate' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Observer');
  await page.getByLabel('Search permissions').fill('audit');
  await page.getByRole('checkbox', { name: 'See the audit trail' }).check();
  await page.getByRole('button', { name: 'Create role' }).click();
  await expect(page.getByText('Observer is created')).toBeVisible();
  await expect(page).toHaveURL(/\/admin\/roles\/observer$/);

  await page.getByRole('checkbox', { name: 'See mockups' }).uncheck();
  await page.getByRole('combobox', { name: 'See proposals' }).selectOption('Their own');
  await expect(changes(page).getByRole('listitem')).toHaveCount(2);
  await expect(changes(page)).toContainText('Reaches less far: See proposals');
  await expect(changes(page)).toContainText('All → Their own');
  await expect(changes(page)).toContainText('Removed: See mockups');
  await page.getByRole('button', { name: 'Save role' }).click();
  await expect(page.getByText('Observer is saved')).toBeVisible();

  await page.goto('/admin/roles/new');
  await page.getByLabel('Name', { exact: true }).fill('observer');
  await page.getByRole('checkbox', { name: 'See locations' }).check();
  await page.getByRole('button', { name: 'Create role' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is a role called "Observer"' })).toBeVisible();

  const other = await browser.newPage({ baseURL: new URL(page.url()).origin });
  await signIn(other, 'sales');
  await other.goto('/admin/roles');
  await expect(other.getByRole('heading', { level: 1 })).not.toHaveText('Roles');
  await other.close();
});

test('a role is given for a while; the person may do more on their next click, and less when it is taken', async ({
  as,
  browser,
  baseURL,
}) => {
  const page = await as('admin');
  const other = await browser.newPage({ baseURL: baseURL ?? '' });
  await signIn(other, 'finance');
  await other.goto('/admin/settings');
  await expect(other.getByRole('heading', { level: 1, name: 'Settings' })).toBeHidden();

  await page.goto('/admin/users?search=Okafor');
  await page.locator('main').getByRole('link', { name: 'Daniel Okafor' }).first().click();
  await page.getByRole('button', { name: 'Give a role' }).click();
  const window = page.getByRole('dialog');
  await window.getByRole('combobox', { name: 'Role' }).click();
  await page.getByRole('option', { name: 'Admin', exact: true }).click();
  await window.getByRole('checkbox', { name: /It ends/ }).check();
  await window.getByLabel('Last day').fill('2020-01-01');
  await window.getByRole('button', { name: 'Give role' }).click();
  await expect(window.getByText('Choose a last day from today on.')).toBeVisible();
  await window.getByLabel('Last day').fill(`${new Date().getFullYear() + 1}-06-30`);
  await window.getByRole('button', { name: 'Give role' }).click();
  await expect(page.getByText(/^Until 30 Jun/)).toBeVisible();

  await other.goto('/admin/settings');
  await expect(other.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();

  await page.getByRole('button', { name: 'Take away Admin' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take away' }).click();
  await expect(page.getByText('Daniel Okafor no longer holds Admin')).toBeVisible();
  await other.reload();
  await expect(other.getByRole('heading', { level: 1, name: 'Settings' })).toBeHidden();
  await other.close();
});

test('a team is made, led, emptied and deleted; one with records stays and says why', async ({ as }) => {
  const page = await as('admin');
  await page.goto('/admin/teams');
  await page.getByRole('button', { name: 'New team' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Airport');
  await page.getByRole('button', { name: 'Create team' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Airport' })).toBeVisible();

  await page.getByRole('button', { name: 'Add somebody' }).click();
  await page.getByRole('combobox', { name: 'Person' }).fill('Menon');
  await page.getByRole('option', { name: 'Priya Menon' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Make lead Priya Menon' }).click();
  await expect(page.getByText('Lead', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete team' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '1 person' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Take out Priya Menon' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take out' }).click();
  await expect(page.getByText('Nobody is in this team yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete team' }).click();
  await expect(page).toHaveURL(/\/admin\/teams$/);
  await expect(page.getByText('Airport is deleted')).toBeVisible();
});

test('rates and fees are added from a day on and taken back, and a setting says what it takes', async ({ as }) => {
  const page = await as('admin');
  const year = new Date().getFullYear() + 2;
  await page.goto('/admin/settings?part=rates');
  await page.getByRole('button', { name: 'Add a rate' }).click();
  const window = page.getByRole('dialog');
  await window.getByLabel('Currency').fill('swiss francs');
  await window.getByLabel('Dirhams per unit').fill('4.5');
  await window.getByLabel('From').fill(`${year}-01-01`);
  await window.getByLabel('Source').fill('Central bank');
  await window.getByRole('button', { name: 'Add a rate' }).click();
  await expect(window.getByText('Give a currency other than AED')).toBeVisible();
  await window.getByLabel('Currency').fill('CHF');
  await window.getByRole('button', { name: 'Add a rate' }).click();
  await expect(page.getByText('The rate is added')).toBeVisible();
  await page.getByRole('button', { name: 'Remove CHF' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('CHF is removed')).toBeVisible();

  await page.goto('/admin/settings');
  const validity = page.getByLabel('Validity of a proposal');
  await validity.fill('0');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Give whole days, from 1 to 365.')).toBeVisible();
  await validity.fill('31');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  await validity.fill('30');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
});
