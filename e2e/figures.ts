import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { textOfPdf, textOfPptx } from '#lib/documents/testing/read-documents.ts';
import { expect } from './desk.ts';
import { nextJanuary } from './next-january.ts';

const year = nextJanuary();
export const startsOn = `${year}-01-01`;
export const sentence = `proposal for Marina Gateway and Creek Tower, 4 weeks from 1 Jan ${year}, 450k and 300k, client Acme Properties`;
const figures = ['476,196', '317,121'];
const lastDay = `28 Jan ${year}`;

/** The same figures on the card, in the XML of the PowerPoint and in the text of the PDF. */
export async function expectSameFigures(page: Page, card: Locator): Promise<void> {
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
  return new Uint8Array(await readFile(await file.path()));
}
