import { readFile } from 'node:fs/promises';
import { textOfPptx } from '#lib/documents/testing/read-documents.ts';
import { expect, test } from './desk.ts';

test('an admin begins with the given deck, brings it back, and sees it with a made-up proposal', async ({ as }) => {
  const page = await as('admin');
  await page.goto('/admin/brands');
  await page.getByRole('link', { name: /Velmora Outdoor/ }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Deck to begin with' }).click();
  const starter = await readFile(await (await saved).path());

  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Drop a deck here/ }).press('Enter');
  await (await chosen).setFiles({ name: 'notes.pptx', mimeType: 'text/plain', buffer: Buffer.from('Not a deck') });
  await expect(page.getByRole('alert').filter({ hasText: 'This is not a PowerPoint file' })).toBeVisible();

  // The server is the built one: its own thread opens the deck from the files that the build carries along.
  const pptx = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  await page.locator('input[type=file]').setInputFiles({ name: 'deck.pptx', mimeType: pptx, buffer: starter });
  await expect(page.getByText(/Version \d+ is stored/)).toBeVisible();
  const sample = page.waitForEvent('download');
  await page
    .getByRole('link', { name: /^Sample of version/ })
    .first()
    .click();
  expect(textOfPptx(await readFile(await (await sample).path()))).toContain('AED 476,196');
});

test('nobody but an admin enters the brands', async ({ as }) => {
  const page = await as('head');
  await page.goto('/admin/brands');
  await expect(page.getByRole('heading', { name: 'You don’t have access to this' })).toBeVisible();
});
