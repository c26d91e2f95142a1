import { createClient } from '@libsql/client';
import type { Page } from '@playwright/test';
import { generateSync } from 'otplib';
import { demoPassword, expect, signIn, test } from './desk.ts';

const password = 'seven grey herons waiting';
const stepSeconds = 30;

/** The code of an authenticator app, `steps` of 30 seconds from now; each counts once. */
const codeOf = (secret: string, steps = 0) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1_000) + steps * stepSeconds });

const linkIn = async (page: Page) => (await page.locator('[data-link]').textContent()) ?? '';

async function enter(page: Page, email: string, word = password): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(word);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('somebody who is invited chooses a password, sets up a second factor and ends every session', async ({
  as,
  browser,
  baseURL,
}, { project, retry }) => {
  test.slow();
  const email = `noor-${project.name}-${retry}@example.test`;
  const admin = await as('admin');
  await admin.goto('/admin/users');
  await admin.getByRole('button', { name: 'Invite somebody' }).click();
  await admin.getByLabel('Name', { exact: true }).fill('Noor Saleh');
  await admin.getByLabel('E-mail address').fill(email);
  await admin.getByRole('button', { name: 'Make the invitation' }).click();
  await expect(admin.getByRole('dialog', { name: 'Invitation for Noor Saleh' })).toBeVisible();
  const link = await linkIn(admin);

  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel('New password').fill('Password2026!');
  await page.getByRole('button', { name: 'Open my account' }).click();
  await expect(page.getByText('easily guessed')).toBeVisible();
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Open my account' }).click();
  await expect(page.getByText('Your password is set')).toBeVisible();
  await page.goto(link);
  await expect(page.getByText('This link no longer counts')).toBeVisible();

  await page.goto('/sign-in?next=/profile/security');
  await enter(page, email);
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByRole('button', { name: 'Show the QR code' }).click();
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  const secret = ((await page.locator('main code').textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel('Code', { exact: true }).fill(codeOf(secret));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')).toHaveCount(10);
  const [recovery = ''] = await page
    .getByRole('list', { name: 'Recovery codes' })
    .getByRole('listitem')
    .allTextContents();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('10 recovery codes left')).toBeVisible();

  const other = await (await browser.newContext({ baseURL })).newPage();
  await other.goto('/sign-in');
  await enter(other, email);
  await other.getByLabel('Code', { exact: true }).fill(codeOf(secret, 1));
  await other.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(other).toHaveURL(/:\d+\/$/);

  await page.reload();
  const sessions = page.getByRole('list', { name: 'Where you are signed in' }).getByRole('listitem');
  await expect(sessions).toHaveCount(2);
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page.getByText('You are signed out')).toBeVisible();
  await other.goto('/profile');
  await expect(other).toHaveURL(/\/sign-in/);

  await page.goto('/sign-in');
  await enter(page, email);
  await page.getByLabel('Code', { exact: true }).fill(recovery);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(/:\d+\/$/);
  await context.close();
  await other.context().close();
});

test('a sensitive step asks for the password again and then goes on with what was typed', async ({ page }, {
  retry,
}) => {
  await signIn(page, 'admin');
  await makeOlder('admin@sightline.test');
  await page.goto('/admin/users');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const form = page.getByRole('dialog', { name: 'Invite somebody' });
  await form.getByLabel('Name', { exact: true }).fill('Rana Aziz');
  await form.getByLabel('E-mail address').fill(`rana-${retry}@example.test`);
  await form.getByRole('button', { name: 'Make the invitation' }).click();
  const question = page.getByRole('dialog', { name: 'Confirm that it is you' });
  await question.getByLabel('Password', { exact: true }).fill('not the password');
  await question.getByRole('button', { name: 'Confirm' }).click();
  await expect(question.getByText('That is not your password')).toBeVisible();
  await question.getByLabel('Password', { exact: true }).fill(demoPassword);
  await question.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('dialog', { name: 'Invitation for Rana Aziz' })).toBeVisible();
  expect(await linkIn(page)).toContain('/invitation/');
});

/** The last sign-in of somebody happened an hour ago. */
async function makeOlder(email: string): Promise<void> {
  const client = createClient({ url: `file:${process.env.SIGHTLINE_DESK_FILE}` });
  const newest = `select s.id from sessions s join users u on u.id = s.user_id where u.email = '${email}'
    order by s.created_at desc limit 1`;
  await client.execute(`update sessions set created_at = created_at - 3600000 where id = (${newest})`);
  client.close();
}

test('only whoever may read people sees them', async ({ as }) => {
  const page = await as('sales');
  await page.goto('/admin/users');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Users');
});
