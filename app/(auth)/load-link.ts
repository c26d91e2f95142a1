import type { Ctx } from '#lib/auth/context.ts';
import { getOneTimeLink } from '#lib/auth/get-one-time-link.ts';
import { currentCaller } from '#lib/auth/identify-caller.ts';
import type { GetOneTimeLinkInput, OneTimeLinkDto } from '#lib/auth/schema.ts';
import { AppError } from '#lib/core/errors.ts';

/** For whom the link of this page is; undefined where it no longer counts. */
export async function loadLink(input: GetOneTimeLinkInput): Promise<OneTimeLinkDto | undefined> {
  const ctx: Ctx = await currentCaller();
  try {
    return await getOneTimeLink(ctx, input);
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid_input') return undefined;
    throw error;
  }
}
