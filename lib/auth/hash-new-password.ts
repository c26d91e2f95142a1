import { wrongField } from '#lib/core/errors.ts';
import { say } from '#lib/core/say.ts';
import { isCommonPassword } from './common-passwords.ts';
import { hashPassword } from './passwords.ts';

/**
 * The hash of a password that somebody chose. Throws invalid_input beside the field "password" for one that is easily
 * guessed; its length is a matter of the schema.
 */
export async function hashNewPassword(password: string, person: { email: string; name: string }): Promise<string> {
  if (isCommonPassword(password, [person.email, person.name])) {
    throw wrongField({ path: 'password', kind: 'invalid', message: say('access.commonPassword') });
  }
  return hashPassword(password);
}
