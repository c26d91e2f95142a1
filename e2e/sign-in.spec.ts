import { demoPassword, expect, signIn, test } from './desk.ts';
import { lastAnswer } from './say.ts';

test.describe('signing in', () => {
  test('leads to the page that was asked for, and signing out ends the session', async ({ page }) => {
    await page.goto('/proposals?status=sent');
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    await page.getByLabel('E-mail address').fill('sales@sightline.test');
    await page.getByLabel('Password', { exact: true }).fill(demoPassword);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page).toHaveURL(/\/proposals\?status=sent$/);
    const cookies = await page.context().cookies();
    await page
      .getByRole('button', { name: /Account of/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    await page.context().addCookies(cookies);
    await page.goto('/proposals');
    await expect(page).toHaveURL(/\/sign-in/);
  });

  test('a wrong password and an unknown account get the same answer', async ({ page }) => {
    await page.goto('/sign-in');
    const answers: (string | null)[] = [];
    for (const email of ['sales@sightline.test', 'nobody@sightline.test']) {
      await page.getByLabel('E-mail address').fill(email);
      await page.getByLabel('Password', { exact: true }).fill('not-the-password');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      const alert = page.getByRole('alert').filter({ hasText: /password/i });
      await expect(alert).toBeVisible();
      await expect(page.getByLabel('E-mail address')).toHaveValue(email);
      answers.push(await alert.textContent());
      await page.reload();
    }
    expect(answers[0]).toBe(answers[1]);
  });

  test('a way to another house is not followed', async ({ page }) => {
    for (const next of ['https://example.com/', '//example.com/', '/\\example.com', 'javascript:alert(1)']) {
      await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
      await page.getByLabel('E-mail address').fill('viewer@sightline.test');
      await page.getByLabel('Password', { exact: true }).fill(demoPassword);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await expect(page).toHaveURL(/127\.0\.0\.1:\d+\/$/);
      await page.context().clearCookies();
    }
  });

  test('a message that was written as the session ended is sent after signing in again', async ({ page }) => {
    await signIn(page, 'sales');
    await page.goto('/chat');
    await page.getByLabel('Message').fill('what locations do you have in Abu Dhabi');
    await expect(page.getByRole('button', { name: 'Send' })).toBeEnabled();
    await page.context().clearCookies();
    await page.getByLabel('Message').press('Enter');
    await expect(page.getByText('Sign in to go on.')).toBeVisible();
    const elsewhere = await page.context().newPage();
    await signIn(elsewhere, 'sales');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(lastAnswer(page)).toContainText('7 locations.');
  });

  test('a session that is gone leads back to signing in', async ({ page }) => {
    await signIn(page, 'sales');
    await page.context().clearCookies();
    await page.goto('/chat');
    await expect(page).toHaveURL(/\/sign-in\?next=%2Fchat/);
  });
});
