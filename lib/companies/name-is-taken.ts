import { AppError } from '#lib/core/errors.ts';

/** The conflict of two companies of one name, told beside the field. */
export function nameIsTaken(name: string): AppError {
  const message = `There is a company called "${name}" already. Choose it from the list.`;
  return new AppError('conflict', message, { fields: [{ path: 'name', message }] });
}
