import { fontFolder } from '#lib/documents/fonts.ts';
import { env } from '#lib/env.ts';
import { findLibreOffice } from './libre-office.ts';
import type { Office } from './port.ts';

let found: Promise<Office | undefined> | undefined;

/** The office program of this machine; undefined where there is none. It is looked for until it is found once. */
export async function office(): Promise<Office | undefined> {
  if (env.OFFICE_COMMAND === 'off') return undefined;
  found ??= findLibreOffice(env.OFFICE_COMMAND, { fontFolder });
  const program = await found;
  if (!program) found = undefined;
  return program;
}
