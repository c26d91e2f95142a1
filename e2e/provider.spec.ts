import { expect, test } from './desk.ts';
import { ask, say } from './say.ts';

test.describe('with a provider', () => {
  test('no offline badge is shown', async ({ as }) => {
    const page = await as('sales');
    await page.goto('/chat');
    await expect(page.getByLabel('Message')).toBeVisible();
    await expect(page.getByText('Offline assistant')).toHaveCount(0);
  });

  test('a failed call is told, nothing typed is lost, and trying again answers', async ({ as }, { workerIndex }) => {
    const page = await as('sales');
    await page.goto('/chat');
    const question = `Are you there, ${workerIndex} ${Date.now()}? [[500 x1]]`;
    await ask(page, question);
    await expect(page.getByRole('alert').getByRole('button', { name: 'Try again' })).toBeVisible();
    await page.reload();
    await expect(page.getByText(`You: ${question}`)).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Here I am again.').filter({ visible: true })).toBeVisible();
    await page.reload();
    await expect(page.getByText('Here I am again.').filter({ visible: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  });

  test('an answer that is cut keeps what was shown', async ({ as }) => {
    const page = await as('sales');
    await page.goto('/chat');
    await ask(page, '[[cut]]');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await page.reload();
    await expect(page.getByText('This sentence is cut')).toBeVisible();
  });

  test('stop ends the answer and keeps what was shown', async ({ as }) => {
    const page = await as('sales');
    await page.goto('/chat');
    await ask(page, '[[slow]]');
    await expect(page.getByText(/Slowly, word after word/)).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByText('You stopped this answer.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('You stopped this answer.')).toBeVisible();
    await expect(page.getByText(/Slowly, word after word/)).toBeVisible();
  });

  test('a person who leaves finds the whole answer', async ({ as }) => {
    const page = await as('sales');
    await page.goto('/chat');
    await say(page, 'Say something short');
    const address = page.url();
    await ask(page, '[[slow]]');
    await expect(page.getByText(/Slowly, word after word/)).toBeVisible();
    await page.goto('/proposals');
    await page.goto(address);
    await expect(page.getByText(/(Slowly, word after word\. ){60}/)).toBeVisible({ timeout: 30_000 });
  });
});
