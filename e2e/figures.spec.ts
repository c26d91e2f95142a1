import { expect, test } from './desk.ts';
import { expectSameFigures, sentence } from './figures.ts';
import { lastAnswer, say } from './say.ts';

test('the assistant makes the proposal from a sentence, exact in card, PowerPoint and PDF', async ({ as }) => {
  const page = await as('sales');
  await page.goto('/chat');
  await say(page, sentence);
  await expect(lastAnswer(page)).toContainText(/payment terms/i);
  await say(page, '100% upfront');
  await expectSameFigures(page, lastAnswer(page));
});
