import { findOpenLink } from '#db/repositories/sign-in.ts';
import { invalidInput } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { allowAnonymous, type Ctx } from './context.ts';
import { GetOneTimeLinkInput, type OneTimeLinkDto } from './schema.ts';
import { plainHash } from './seal.ts';

/** For whom a link is that can still be used. Throws invalid_input for every other: used, run out or made up. */
export async function getOneTimeLink(ctx: Ctx, input: GetOneTimeLinkInput): Promise<OneTimeLinkDto> {
  allowAnonymous('The secret of the link is the right.');
  const { kind, token } = parseInput(GetOneTimeLinkInput, input);
  const found = await findOpenLink(ctx, { kind, tokenHash: plainHash(token) }, ctx.now);
  if (!found) throw invalidInput('access.linkSpent');
  return { email: found.user?.email ?? null, name: found.user?.name ?? null };
}
