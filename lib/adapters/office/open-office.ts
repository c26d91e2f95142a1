import { fontFolder } from '#lib/documents/fonts.ts';
import { env } from '#lib/env.ts';
import { findLibreOffice } from './libre-office.ts';
import type { Office } from './port.ts';

let found: Promise<Office | undefined> | undefined;

/** The office program of this machine, looked for once; undefined where there is none. */
export function office(): Promise<Office | undefined> {
  found ??= find(env.OFFICE_COMMAND);
  return found;
}

async function find(command: string): Promise<Office | undefined> {
  return command === 'off' ? undefined : findLibreOffice(command, { fontFolder });
}
