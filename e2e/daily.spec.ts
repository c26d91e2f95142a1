import { expect, test } from './desk.ts';

test.describe('home', () => {
  test('is where a person starts: what to do next, this month, what is recent', async ({ as }) => {
    const page = await as('sales');
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello, Layla');
    await expect(page.getByRole('img', { name: /^Made, month by month: / })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The team this month' })).toHaveCount(0);
    await page.getByRole('region', { name: 'Drafts to finish and send' }).getByRole('link').first().click();
    await page.waitForURL(/\/proposals\/P-/);
    await expect(page.getByText('Draft', { exact: true }).first()).toBeVisible();
  });

  test('shows a head the team, and a viewer neither the team nor anything to do', async ({ as, page }) => {
    await as('head');
    await page.goto('/');
    await expect(page.getByRole('region', { name: 'The team this month' })).toContainText('Layla Nasser');
    await page.context().clearCookies();
    await as('viewer');
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'This month', exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { name: /The team|What to do next/ })).toHaveCount(0);
  });
});

test.describe('companies', () => {
  test('are found, filtered and opened, and the address keeps it', async ({ as }) => {
    const page = await as('viewer');
    await page.goto('/companies');
    await page.getByLabel('Search companies').fill('marsalya');
    await expect(page).toHaveURL(/search=marsalya/);
    await page.getByRole('link', { name: 'Marsalya Residences' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marsalya Residences');
    await expect(page.getByRole('link', { name: 'Edit', exact: true })).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Proposals', exact: true })).toContainText('P-');
    await page.goto('/companies?kind=agency');
    await expect(page.getByRole('link', { name: 'Bright Meridian' }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Marsalya Residences' })).toHaveCount(0);
  });

  test('are added once: the same is refused while it is typed, a similar one is told', async ({ as }) => {
    const page = await as('sales');
    await page.goto('/companies/new');
    await page.getByLabel('Name', { exact: true }).fill('ORVANE  motors LLC');
    await expect(page.getByText('This company is in the list already')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add company' })).toBeDisabled();
    await page.getByLabel('Name', { exact: true }).fill('Orvane Motoring');
    await expect(page.getByRole('link', { name: 'Open Orvane Motors', exact: true })).toBeVisible();
    await page.getByLabel(/^Tax number/).fill('100200300400003');
    await page.getByRole('button', { name: 'Add company' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orvane Motoring');
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await page.getByRole('radio', { name: 'Agency' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/\/companies\/cmp_\w+$/);
    await expect(page.getByText('Agency', { exact: true }).first()).toBeVisible();
  });
});

test.describe('notifications', () => {
  test('are read from the bell by keyboard, and the page says what one hears of', async ({ as }) => {
    const page = await as('sales');
    await page.goto('/proposals');
    const bell = page.getByRole('button', { name: /^Notifications/ }).first();
    await expect(bell).toHaveAccessibleName(/^Notifications, \d+ unread$/);
    await bell.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Notifications' });
    await expect(panel).toContainText('P-2026-');
    await panel.getByRole('button', { name: 'Mark all as read' }).press('Enter');
    await expect(bell).toHaveAccessibleName('Notifications');
    await panel.getByRole('link', { name: 'Choose what you hear of' }).press('Enter');
    await page.waitForURL(/\/notifications/);
    const expired = page.getByRole('switch', { name: 'A proposal has expired without an answer' });
    const stored = page.waitForResponse((response) => response.request().method() === 'POST');
    await expired.click();
    await expect(expired).not.toBeChecked();
    await stored;
    await page.reload();
    await expect(expired).not.toBeChecked();
    await expect(page.getByRole('button', { name: 'Mark all as read' })).toBeDisabled();
    await page.getByRole('link', { name: /^Unread/ }).click();
    await expect(page.getByText('You have read everything')).toBeVisible();
  });
});
