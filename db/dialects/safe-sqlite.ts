import { type Client, createClient, type InStatement, type Transaction } from '@libsql/client';
import { transactionScope } from './transaction-scope.ts';

const busyTimeoutMs = 5_000;
const queueTimeoutMs = 15_000;
const readsOnly = /^\s*(select|explain|pragma|values)\b/i;

/**
 * SQLite has one writer and its driver is synchronous: two writers in one process would get SQLITE_BUSY or freeze the
 * event loop. This client lets writers queue and reads pass (WAL). `busyTimeoutMs` covers other processes.
 */
export function createSafeClient(url: string): Client {
  const inner = createClient({ url, timeout: busyTimeoutMs, concurrency: 8 });
  const acquire = writeQueue();

  async function queued<T>(work: () => Promise<T>): Promise<T> {
    const release = await acquire();
    try {
      return await work();
    } finally {
      release();
    }
  }

  const execute = (statement: InStatement, args?: unknown) => {
    const text = typeof statement === 'string' ? statement : statement.sql;
    const run = () => inner.execute(statement as never, args as never);
    return readsOnly.test(text) ? run() : queued(run);
  };

  const transaction = async (mode: 'read' | 'write' | 'deferred' = 'write'): Promise<Transaction> => {
    if (mode === 'read') return inner.transaction('read');
    const release = await acquire();
    const scope = transactionScope.getStore();
    try {
      const tx = await inner.transaction(mode);
      if (scope) scope.open = true;
      return releasing(tx, () => {
        if (scope) scope.open = false;
        release();
      });
    } catch (error) {
      release();
      throw error;
    }
  };

  const replaced: Partial<Record<keyof Client, unknown>> = {
    execute,
    transaction,
    batch: (...args: Parameters<Client['batch']>) => queued(() => inner.batch(...args)),
    migrate: (...args: Parameters<Client['migrate']>) => queued(() => inner.migrate(...args)),
    executeMultiple: (text: string) => queued(() => inner.executeMultiple(text)),
  };
  return new Proxy(inner, { get: (target, name) => replaced[name as keyof Client] ?? bound(target, name) });
}

function writeQueue(): () => Promise<() => void> {
  let tail: Promise<void> = Promise.resolve();
  return async () => {
    if (transactionScope.getStore()?.open) {
      throw new Error(
        'A write on the outer database handle inside an open transaction: use the context of the transaction.',
      );
    }
    const before = tail;
    let release = () => {};
    tail = new Promise((resolve) => {
      release = () => resolve(before);
    });
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('Timed out waiting for the SQLite write queue.')), queueTimeoutMs);
    });
    try {
      await Promise.race([before, timeout]);
      return release;
    } catch (error) {
      release();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Calls `done` once, when the transaction ends in any way. */
function releasing(tx: Transaction, done: () => void): Transaction {
  let open = true;
  const end = () => {
    if (open) done();
    open = false;
  };
  const ending = new Set<PropertyKey>(['commit', 'rollback']);
  return new Proxy(tx, {
    get(target, name) {
      const member = bound(target, name);
      if (typeof member !== 'function') return member;
      if (name === 'close') {
        return () => {
          member();
          end();
        };
      }
      return ending.has(name) ? (...args: unknown[]) => Promise.resolve(member(...args)).finally(end) : member;
    },
  });
}

function bound(target: object, name: PropertyKey) {
  const member = Reflect.get(target, name, target);
  return typeof member === 'function' ? member.bind(target) : member;
}
