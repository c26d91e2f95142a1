import type { Page } from '@playwright/test';
import { expect } from './desk.ts';

/** Types a message into the chat and sends it, once the page is awake. */
export async function ask(page: Page, text: string): Promise<void> {
  await page.getByLabel('Message').fill(text);
  await expect(page.getByRole('button', { name: 'Send' })).toBeEnabled();
  await page.getByLabel('Message').press('Enter');
}

/** Sends a message and waits for the end of the answer. */
export async function say(page: Page, text: string): Promise<void> {
  const before = await answers(page).count();
  await ask(page, text);
  await expect(answers(page)).toHaveCount(before + 1);
  await expect(page.getByRole('button', { name: 'Stop' })).toHaveCount(0);
}

export const lastAnswer = (page: Page) => answers(page).last();

const answers = (page: Page) => page.getByRole('listitem').filter({ hasText: /^Assistant:/ });
