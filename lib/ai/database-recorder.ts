import type { DbScope } from '#db/client.ts';
import { endAiCall, insertAiCall } from '#db/repositories/assistant.ts';
import type { CallRecorder } from './call-context.ts';

/** Writes calls to the ledger table. A database that is away must not stop an answer: `onFault` hears of it instead. */
export function databaseRecorder(scope: DbScope, onFault: (error: unknown) => void): CallRecorder {
  const guarded = (work: Promise<void>) => work.catch(onFault);
  return {
    begin: (call) => guarded(insertAiCall(scope, call)),
    end: (id, change) => guarded(endAiCall(scope, id, change)),
  };
}
