import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './desk.ts';
import { nextJanuary } from './next-january.ts';
import { textOfPdf, textOfPptx } from './read-documents.ts';
import { lastAnswer, say } from './say.ts';

const year = nextJanuary();
const sentence = `proposal for Marina Gateway and Creek Tower, 4 weeks from 1 Jan ${year}, 450k and 300k, client Acme Properties`;
const figures = ['476,196', '317,121'];
const lastDay = `28 Jan ${year}`;

test.describe('the main job', () => {
  test('by the assistant, from a sentence', async ({ as }) => {
    const page = await as('sales');
    await page.goto('/chat');
    await say(page, sentence);
    await expect(page.getByText(/payment terms/i).last()).toBeVisible();
    await say(page, '100% upfront');
    await expectSameFigures(page, lastAnswer(page));
  });

  test('by the form', async ({ as, assistant }) => {
    test.skip(assistant !== 'offline', 'The form has no assistant: once on each database is enough.');
    const page = await as('sales');
    await page.goto('/proposals/new');
    await page.getByLabel('Client', { exact: true }).fill('Acme Properties');
    await page.getByLabel('Start date').fill(`${year}-01-01`);
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
});

/** The same figures on the card, in the XML of the PowerPoint and in the text of the PDF. */
async function expectSameFigures(page: Page, card: Locator): Promise<void> {
  const pptx = textOfPptx(await download(page, card.getByRole('link', { name: /PowerPoint/ }).first()));
  const pdf = await textOfPdf(await download(page, card.getByRole('link', { name: /PDF/ }).first()));
  for (const figure of figures) {
    await expect(card).toContainText(`AED ${figure}`);
    expect(pptx).toContain(figure);
    expect(pdf).toContain(figure);
  }
  await expect(card).toContainText(lastDay);
  expect(pptx).toContain(lastDay);
  expect(pdf).toContain(lastDay);
}

async function download(page: Page, link: Locator): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFile(await file.path());
}
