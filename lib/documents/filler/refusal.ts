import type { DeckFault } from './filling.ts';

/** Why a deck from outside is not taken; whoever answers the person who sent it says so. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly fault: DeckFault;
  readonly values: Record<string, string | number> | undefined;

  constructor(fault: DeckFault, values?: Record<string, string | number>) {
    super(fault);
    this.fault = fault;
    this.values = values;
  }
}
