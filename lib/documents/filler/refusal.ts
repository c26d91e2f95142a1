/** Why a deck from outside is not taken, in words for the person who sent it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
