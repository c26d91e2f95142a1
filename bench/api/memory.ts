import { readFileSync } from 'node:fs';

/** The memory a process holds now, in MB: what Linux calls its resident set. */
export function residentMb(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (!kilobytes) throw new Error(`The memory of process ${pid} is not known.`);
  return Number(kilobytes) / 1_024;
}

/** The most that a process holds while `work` is done, asked every few milliseconds, in MB. */
export async function peakMb(pid: number, work: () => Promise<void>): Promise<number> {
  let peak = residentMb(pid);
  const timer = setInterval(() => {
    peak = Math.max(peak, residentMb(pid));
  }, 10);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return Math.max(peak, residentMb(pid));
}
