import type { ProposalVersionRow } from '#db/schema/index.ts';
import { conflict } from '#lib/core/errors.ts';
import type { StateShown } from './schema.ts';

/** Throws conflict where a proposal is no longer in the state that the caller had before them. */
export function requireStateShown(number: string, shown: StateShown, newest: ProposalVersionRow | undefined): void {
  const keys = ['version', 'revision', 'status'] as const;
  if (newest && keys.every((key) => shown[key] === newest[key])) return;
  throw conflict('proposals.changedSinceOpened', { number });
}
