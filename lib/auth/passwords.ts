import { hash, verify } from '@node-rs/argon2';
import { atMost } from './at-most.ts';

// 64 MiB and three passes of argon2id, which is the library's choice; more than four at once would take the server's memory.
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const inTurn = atMost(4);

/** Belongs to no password; comparing with it takes as long as comparing with a real hash. */
const decoyHash = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** An argon2id hash with its own salt and its cost, ready to be stored. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost));
}

/** Whether this is the password of the hash. Without a hash the answer is no, and takes as long. */
export async function verifyPassword(password: string, passwordHash: string | null | undefined): Promise<boolean> {
  const matches = await inTurn(() => verify(passwordHash ?? decoyHash, password));
  return matches && passwordHash != null;
}
