'use server';

import { activateDeckTemplate } from '#lib/brands/activate-deck-template.ts';
import { removeBrandLogo } from '#lib/brands/remove-brand-logo.ts';
import type { ActivateDeckTemplateInput } from '#lib/brands/schema.ts';
import { updateBrandLook } from '#lib/brands/update-brand-look.ts';
import { deskAction } from '#lib/http/action.ts';

export const activateDeckTemplateAction = deskAction(async (ctx, input: ActivateDeckTemplateInput) => {
  const { activeVersion } = await activateDeckTemplate(ctx, input);
  return { activeVersion };
});

export const updateBrandLookAction = deskAction(updateBrandLook);
export const removeBrandLogoAction = deskAction(removeBrandLogo);
