type Stop = () => Promise<unknown>;
const entry = globalThis as { sightlineStops?: Set<Stop> };

/** Has something done before the process ends, within a few seconds. The server's entry waits for it. */
export function onStop(stop: Stop): void {
  if (entry.sightlineStops) entry.sightlineStops.add(stop);
  else for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}
