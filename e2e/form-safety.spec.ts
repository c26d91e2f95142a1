import { expect, test } from './desk.ts';
import { choose } from './proposal-form.ts';

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
