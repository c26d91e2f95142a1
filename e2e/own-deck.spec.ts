import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
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
  await page.getByText('Choose a deck', { exact: true }).press('Enter');
  await (await chosen).setFiles({ name: 'notes.pptx', mimeType: 'text/plain', buffer: Buffer.from('Not a deck') });
  await expect(page.getByRole('alert').filter({ hasText: 'This is not a PowerPoint file' })).toBeVisible();

  // The server is the built one: its own thread opens the deck from the files that the build carries along.
  const pptx = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  await page.getByLabel('Choose a deck').setInputFiles({ name: 'deck.pptx', mimeType: pptx, buffer: starter });
  await expect(page.getByText(/Version \d+ is stored/)).toBeVisible();
  const sample = page.waitForEvent('download');
  await page
    .getByRole('link', { name: /^Sample of version/ })
    .first()
    .click();
  expect(textOfPptx(await readFile(await (await sample).path()))).toContain('AED 476,196');
});

test('an admin changes the look of a brand; who saw an older one is told', async ({ as }) => {
  const page = await as('admin');
  const other = await page.context().newPage();
  const address = '/admin/brands/ofoq-street-media';
  await page.goto(address);
  await other.goto(address);
  const look = (at: Page) => at.locator('form').filter({ hasText: 'Save the look' });
  const accent = look(page).getByLabel('Accent', { exact: true });
  const before = await accent.inputValue();
  await accent.fill('navy');
  await expect(look(page).getByText('Give six digits, such as #19A7A0.')).toBeVisible();
  await accent.fill('#2a1a2f');
  await expect(look(page).getByText(/^It hardly stands out from the ground/)).toBeVisible();
  await accent.fill('c2410c');
  await look(page).getByRole('button', { name: 'Save the look' }).click();
  await expect(page.getByText('The look is saved')).toBeVisible();
  await expect(accent).toHaveValue('#C2410C');

  await expect(look(other).getByLabel('Accent', { exact: true })).toHaveValue(before);
  await look(other)
    .getByLabel(/^Name in Arabic/)
    .fill('أفق');
  await look(other).getByRole('button', { name: 'Save the look' }).click();
  await expect(look(other).getByText(/has changed since you opened it/)).toBeVisible();
  await look(other).getByRole('button', { name: 'Show what is stored now' }).click();
  await expect(look(other).getByLabel('Accent', { exact: true })).toHaveValue('#C2410C');
  await other.close();

  await look(page).getByLabel('Choose a logo').setInputFiles('db/seed/logos/ofoq-street-media.png');
  await expect(page.getByText('The logo is stored')).toBeVisible();
  await look(page)
    .getByLabel('Choose a logo')
    .setInputFiles({
      name: 'logo.png',
      mimeType: 'image/png',
      buffer: Buffer.from('no picture'),
    });
  await expect(look(page).getByRole('alert')).toContainText('Only PNG, JPEG and WebP');
  await accent.fill(before);
  await look(page).getByRole('button', { name: 'Save the look' }).click();
  await expect(accent).toHaveValue(before);
});

test('nobody but an admin enters the brands', async ({ as }) => {
  const page = await as('head');
  await page.goto('/admin/brands');
  await expect(page.getByRole('heading', { name: 'You don’t have access to this' })).toBeVisible();
});
