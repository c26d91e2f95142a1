'use server';

import { activateDeckTemplate } from '#lib/brands/activate-deck-template.ts';
import type { ActivateDeckTemplateInput } from '#lib/brands/schema.ts';
import { deskAction } from '#lib/http/action.ts';

export const activateDeckTemplateAction = deskAction(async (ctx, input: ActivateDeckTemplateInput) => {
  const { activeVersion } = await activateDeckTemplate(ctx, input);
  return { activeVersion };
});
