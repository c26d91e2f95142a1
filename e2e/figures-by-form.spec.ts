import { test } from './desk.ts';
import { expectSameFigures, startsOn } from './figures.ts';

test('the form makes the same proposal, exact on its page, in PowerPoint and PDF', async ({ as }) => {
  const page = await as('sales');
  await page.goto('/proposals/new');
  await page.getByLabel('Client', { exact: true }).fill('Acme Properties');
  await page.getByLabel('Start date').fill(startsOn);
  await page.getByRole('button', { name: 'Choose locations' }).click();
  for (const name of ['Marina Gateway', 'Creek Tower']) {
    await page.getByLabel('Search locations').fill(name);
    await page.getByRole('checkbox', { name: new RegExp(name) }).check();
  }
  await page.getByRole('button', { name: 'Use these locations' }).click();
  for (const [index, net] of ['450k', '300k'].entries()) {
    await page.getByLabel('Net rate, 4 weeks').nth(index).fill(net);
  }
  await page.getByRole('button', { name: '100% upfront' }).click();
  await page.getByRole('button', { name: 'Create proposal' }).click();
  await page.waitForURL(/\/proposals\/P-\d{4}-\d{4}$/);
  await expectSameFigures(page, page.getByRole('main'));
});
