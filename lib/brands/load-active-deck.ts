import type { DbScope } from '#db/client.ts';
import { findActiveDeckTemplate } from '#db/repositories/deck-templates.ts';
import { storage } from '#lib/adapters/storage/open-storage.ts';

export type ActiveDeck = { id: string; version: number; bytes: Uint8Array };

/** The brand's own deck that its proposals are made from; undefined where it is the built-in one. */
export async function loadActiveDeck(scope: DbScope, brandId: string): Promise<ActiveDeck | undefined> {
  const active = await findActiveDeckTemplate(scope, brandId);
  if (!active) return undefined;
  const { id, version, contentHash } = active;
  const bytes = await storage().get(contentHash);
  if (!bytes) throw new Error(`The bytes of the deck ${id} are not in the storage.`);
  return { id, version, bytes };
}
