import { AsyncLocalStorage } from 'node:async_hooks';

/** Set around a transaction, so that a write on the outer handle inside it fails at once instead of waiting for itself. */
export const transactionScope = new AsyncLocalStorage<{ open: boolean }>();
