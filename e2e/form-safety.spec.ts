import type { Page } from '@playwright/test';
import { expect, signIn, test } from './desk.ts';
import { choose, fillProposal } from './proposal-form.ts';

const proposalPage = /\/proposals\/P-\d{4}-\d{4}$/;

test.describe('nothing typed is lost, and nothing is made twice', () => {
  test('a double click makes one proposal, and a step back does not offer it again', async ({ as }) => {
    const page = await as('sales');
    const client = `Double Click ${Date.now()}`;
    await page.goto('/proposals');
    await page.getByRole('link', { name: 'New proposal' }).first().click();
    await page.waitForURL('**/proposals/new');
    await fillProposal(page, client);
    await page.getByRole('button', { name: 'Create proposal' }).dblclick();
    await page.waitForURL(proposalPage);
    await page.goBack();
    await page.waitForURL(/\/proposals$/);
    await page.goto(`/proposals?search=${encodeURIComponent(client)}`);
    const links = page.locator('main a[href^="/proposals/P-"]');
    await expect(links.first()).toBeVisible();
    const made = await links.evaluateAll((all) => new Set(all.map((one) => one.getAttribute('href'))).size);
    expect(made).toBe(1);
  });

  test('a session that ended meanwhile loses nothing: signing in beside the form, then saving', async ({ as }) => {
    const page = await as('sales');
    await page.goto('/proposals/new');
    const client = `Ended Session ${Date.now()}`;
    await fillProposal(page, client);
    await page.context().clearCookies();
    const save = page.getByRole('button', { name: 'Create proposal' });
    await save.click();
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await signIn(await opened, 'sales');
    await save.click();
    await page.waitForURL(proposalPage);
    await expect(page.getByText(client).filter({ visible: true }).first()).toBeVisible();
  });

  test('leaving asks: by a link and by the back button', async ({ as }) => {
    const page = await as('sales');
    await page.goto('/proposals');
    await page.getByRole('link', { name: 'New proposal' }).first().click();
    await page.waitForURL('**/proposals/new');
    const terms = page.getByLabel('Payment terms');
    await terms.fill('30 days from invoice');
    await expect(page.getByText('Kept in this browser').filter({ visible: true })).toBeVisible();
    const question = page.getByRole('alertdialog', { name: 'Leave without saving?' });

    await page.getByRole('link', { name: 'Cancel' }).click();
    await question.getByRole('button', { name: 'Stay' }).click();
    await expect(terms).toHaveValue('30 days from invoice');
    await page.goBack();
    await question.getByRole('button', { name: 'Stay' }).click();
    await expect(question).toBeHidden();
    await page.goBack();
    await question.getByRole('button', { name: 'Leave, keep the draft' }).click();
    await page.waitForURL(/\/proposals$/);

    await page.getByRole('link', { name: 'New proposal' }).first().click();
    await expect(page.getByText('Your draft is back')).toBeVisible();
    await expect(terms).toHaveValue('30 days from invoice');
    await page.getByRole('link', { name: 'Cancel' }).click();
    await question.getByRole('button', { name: 'Discard' }).click();
    await page.waitForURL(/\/proposals$/);
    await page.goto('/proposals/new');
    await expect(terms).toHaveValue('');
  });

  test('leaving asks: by the palette, by two keys and by signing out, in forms with a draft and without', async ({
    as,
  }) => {
    const page = await as('admin');
    for (const [path, field, lost] of [
      ['/proposals/new', 'Payment terms', 'kept in this browser'],
      ['/companies/new', 'Name', 'will be lost'],
      ['/inventory/new', 'English name', 'will be lost'],
      ['/inventory/marina-gateway/rates', '4 weeks', 'will be lost'],
    ] as const) {
      await page.goto(path);
      const input = page.getByLabel(field, { exact: true }).first();
      await input.fill('450000');
      const question = page.getByRole('alertdialog', { name: 'Leave without saving?' });

      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Search and commands' }).fill('Your profile');
      await page.keyboard.press('Enter');
      await expect(question).toContainText(lost);
      await page.keyboard.press('Escape');
      await expect(question).toBeHidden();
      await expect(page).toHaveURL(new RegExp(`${path}$`));
      await expect(input).not.toHaveValue('');

      await page.getByRole('heading', { level: 1 }).click();
      await page.keyboard.press('g');
      await page.keyboard.press('c');
      await expect(question).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(question).toBeHidden();
      await expect(input).not.toHaveValue('');
    }
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search and commands' }).fill('Sign out');
    await page.keyboard.press('Enter');
    const signingOut = page.getByRole('alertdialog', { name: 'Sign out without saving?' });
    await signingOut.getByRole('button', { name: 'Stay' }).click();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await page.getByRole('button', { name: 'Leave without saving' }).click();
    await page.waitForURL(/\/companies$/);
  });

  test('signing out takes the drafts of the person out of this browser', async ({ page }) => {
    // A session of its own, for it ends.
    await signIn(page, 'sales');
    await page.goto('/proposals/new');
    await page.getByLabel('Payment terms').fill('30 days from invoice');
    await expect(page.getByText('Kept in this browser').filter({ visible: true })).toBeVisible();
    const drafts = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('proposal-draft')));
    expect(await drafts()).toHaveLength(1);
    await page.getByRole('button', { name: /^Account of/ }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    const question = page.getByRole('alertdialog', { name: 'Sign out without saving?' });
    await question.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(/\/sign-in/);
    expect(await drafts()).toEqual([]);
  });

  test('a new proposal in a second tab has a draft of its own, and each can go on with the other', async ({ as }) => {
    const page = await as('sales');
    const kept = (at: Page) => at.getByText('Kept in this browser').filter({ visible: true });
    await page.goto('/proposals/new');
    await page.getByLabel('Payment terms').fill('First tab');
    await expect(kept(page)).toBeVisible();
    const second = await page.context().newPage();
    await second.goto('/proposals/new');
    await expect(second.getByText('Another new proposal was never saved')).toBeVisible();
    await expect(second.getByLabel('Payment terms')).toHaveValue('');
    await second.getByLabel('Payment terms').fill('Second tab');
    await expect(kept(second)).toBeVisible();

    await page.reload();
    await expect(page.getByLabel('Payment terms')).toHaveValue('First tab');
    await second.getByRole('button', { name: 'Go on with it' }).click();
    await expect(second.getByLabel('Payment terms')).toHaveValue('First tab');
    await second.getByRole('button', { name: 'Go on with it' }).click();
    await expect(second.getByLabel('Payment terms')).toHaveValue('Second tab');
    await second.getByRole('button', { name: 'Throw them away' }).click();
    await expect(second.getByText('Another new proposal was never saved')).toBeHidden();
    await second.close();
  });

  test('a removed location comes back with its figures', async ({ as }) => {
    const page = await as('sales');
    await page.goto('/proposals/new');
    await choose(page, 'Marina Gateway', 'Creek Tower');
    const net = page.getByLabel('Net rate, 4 weeks').first();
    await net.fill('455k');
    await page.getByRole('button', { name: 'Remove Marina Gateway' }).click();
    await expect(net).toHaveValue('320,000');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(net).toHaveValue('455k');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(net).toHaveValue('320,000');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(net).toHaveValue('455k');
  });

  test('what was typed on an older revision waits to be put in', async ({ as }) => {
    const page = await as('sales');
    await page.goto('/proposals/new');
    await fillProposal(page, `Conflict ${Date.now()}`);
    await page.getByRole('button', { name: 'Create proposal' }).click();
    await page.waitForURL(proposalPage);
    const edit = `${page.url()}/edit`;
    await page.goto(edit);
    await page.getByLabel('Payment terms').fill('Mine');
    await expect(page.getByText('Kept in this browser').filter({ visible: true })).toBeVisible();

    // Another device: it knows nothing of the draft.
    const browser = page.context().browser();
    const elsewhere = await browser?.newContext({
      storageState: { cookies: await page.context().cookies(), origins: [] },
    });
    const other = await elsewhere?.newPage();
    if (!other) throw new Error('There is no second browser.');
    await other.goto(edit);
    await other.getByLabel('Payment terms').fill('Theirs');
    await other.getByRole('button', { name: 'Save changes' }).click();
    await other.waitForURL(proposalPage);
    await elsewhere?.close();

    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByRole('button', { name: 'Open it again' }).click();
    await expect(
      page.getByText('They were made on version 1, revision 1; now it is version 1, revision 2.'),
    ).toBeVisible();
    await expect(page.getByLabel('Payment terms')).toHaveValue('Theirs');
    await page.getByRole('button', { name: 'Put them in' }).click();
    await expect(page.getByLabel('Payment terms')).toHaveValue('Mine');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.waitForURL(proposalPage);
    await expect(page.getByRole('main')).toContainText('Payment terms: Mine');
  });
});
