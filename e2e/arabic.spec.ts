import { expect, test } from './desk.ts';

test('the desk is read in Arabic from right to left, and its figures from left to right', async ({ as }) => {
  const page = await as('finance');
  await page.goto('/profile/preferences');
  await page.getByRole('radio', { name: 'العربية' }).click();
  const document = page.locator('html');
  await expect(document).toHaveAttribute('dir', 'rtl');
  await expect(document).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('heading', { level: 1, name: 'ملفك الشخصي' })).toBeVisible();

  await page.goto('/proposals');
  await expect(page.getByRole('heading', { level: 1, name: 'العروض' })).toBeVisible();
  await page.locator('main a[href^="/proposals/P-"]:visible').first().click();
  await page.waitForURL(/\/proposals\/P-/);
  const amount = page.locator('main [dir=ltr]:visible', { hasText: /^\s*AED\s*[\d,]+/ }).first();
  await expect(amount).toHaveCSS('direction', 'ltr');

  await page.goto('/profile/preferences');
  await page.getByRole('radio', { name: 'حسب المتصفح' }).click();
  await expect(document).toHaveAttribute('dir', 'ltr');
});

test('before signing in the language of the browser counts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'ar-AE', baseURL });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByLabel('كلمة المرور', { exact: true })).toBeVisible();
  await context.close();
});
