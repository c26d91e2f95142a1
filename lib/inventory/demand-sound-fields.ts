import { listLocationNames } from '#db/repositories/locations.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { AppError, wrongFields } from '#lib/core/errors.ts';
import { checkLocationFields, findTakenWords, indexWords } from './rules/location-fields.ts';
import type { LocationFields } from './schema/changes.ts';

const under = (path: string) => `fields.${path}`;

/** Throws invalid_input with everything that is wrong with fields, by its place in the input of a form. */
export function demandSoundFields(fields: LocationFields): void {
  const problems = checkLocationFields(fields).map((problem) => ({ ...problem, path: under(problem.path) }));
  if (problems.length > 0) throw wrongFields('input.someFields', problems);
}

/** Throws conflict where a name or an alias means another location already. */
export async function demandFreeWords(
  ctx: Ctx,
  fields: LocationFields,
  own?: { id: string; nameEn: string },
): Promise<void> {
  const index = indexWords(await listLocationNames(ctx));
  const taken = findTakenWords({ ...fields, id: own?.id, formerName: own?.nameEn }, index).map((problem) => ({
    ...problem,
    path: under(problem.path),
  }));
  if (taken[0]) throw new AppError('conflict', taken[0].message, { fields: taken });
}
