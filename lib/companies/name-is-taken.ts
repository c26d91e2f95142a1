import { type AppError, wrongField } from '#lib/core/errors.ts';
import { say } from '#lib/core/say.ts';

/** The conflict of two companies of one name, told beside the field. */
export function nameIsTaken(name: string): AppError {
  return wrongField({ path: 'name', message: say('companies.taken', { name }) }, 'conflict');
}
