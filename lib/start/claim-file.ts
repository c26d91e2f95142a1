import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Writes down beside a SQLite file that this process works on it. Gives the other living process that says the same of
 * itself: two of them take each other's jobs and wait for each other. Undefined where there is none, or no file.
 */
export function claimFile(databaseUrl: string): number | undefined {
  if (!databaseUrl.startsWith('file:')) return undefined;
  const path = databaseUrl.startsWith('file://') ? fileURLToPath(databaseUrl) : databaseUrl.slice('file:'.length);
  const note = `${path}.pid`;
  const other = existsSync(note) ? Number(readFileSync(note, 'utf8')) : 0;
  writeFileSync(note, String(process.pid));
  return other > 0 && other !== process.pid && isAlive(other) ? other : undefined;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
