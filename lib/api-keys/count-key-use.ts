import type { DbScope } from '#db/client.ts';
import { addKeyUse, type KeyUse } from '#db/repositories/api-keys.ts';
import { findSettings } from '#db/repositories/settings.ts';
import { today } from '#lib/core/dates.ts';
import { logError } from '#lib/core/log.ts';
import { BusinessSettings } from '#lib/settings/schema.ts';

type Counted = { keyId: string; calls: number; refused: number; usedAt: Date };
type Counts = { waiting: Map<string, Counted>; timer: NodeJS.Timeout | undefined; storing: Promise<void> };

// One for all copies of this module that a build makes.
const shared = globalThis as { sightlineKeyUses?: Counts };
shared.sightlineKeyUses ??= { waiting: new Map(), timer: undefined, storing: Promise.resolve() };
const counts = shared.sightlineKeyUses;
const storeEveryMs = 2_000;

/** Counts a call of a key, which is stored with others soon after: a call does not wait for a write. */
export function countKeyUse(scope: DbScope, use: { keyId: string; isRefused: boolean; at: Date }): void {
  const counted = counts.waiting.get(use.keyId) ?? { keyId: use.keyId, calls: 0, refused: 0, usedAt: use.at };
  if (use.isRefused) counted.refused += 1;
  else counted.calls += 1;
  counted.usedAt = use.at;
  counts.waiting.set(use.keyId, counted);
  counts.timer ??= setTimeout(() => void storeCountedUses(scope).catch(logError), storeEveryMs).unref();
}

/** Stores the calls counted so far; what cannot be stored is kept and tried again with the next. */
export function storeCountedUses(scope: DbScope): Promise<void> {
  clearTimeout(counts.timer);
  counts.timer = undefined;
  const store = async () => {
    const taken = [...counts.waiting.values()];
    counts.waiting.clear();
    if (taken.length === 0) return;
    const { timeZone } = BusinessSettings.parse((await findSettings(scope)).business ?? {});
    for (const { usedAt, ...counted } of taken) {
      const use: KeyUse = { ...counted, usedAt, day: today(usedAt, timeZone) };
      await addKeyUse(scope, use).catch((error) => {
        putBack({ ...counted, usedAt });
        logError(error);
      });
    }
  };
  counts.storing = counts.storing.then(store, store);
  return counts.storing;
}

function putBack(counted: Counted): void {
  const newer = counts.waiting.get(counted.keyId);
  const calls = counted.calls + (newer?.calls ?? 0);
  const refused = counted.refused + (newer?.refused ?? 0);
  counts.waiting.set(counted.keyId, { ...counted, calls, refused, usedAt: newer?.usedAt ?? counted.usedAt });
}
