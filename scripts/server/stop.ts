import type { Server } from 'node:http';

/** What the application wants done before the process ends (lib/start/on-stop.ts). */
type Stops = Set<() => Promise<unknown>>;
const stops: Stops = new Set();
(globalThis as { sightlineStops?: Stops }).sightlineStops = stops;

const streamsMs = 8_000;
const wholeMs = 9_500;
const codes = { SIGINT: 130, SIGTERM: 143 };

/**
 * Ends the process gracefully on SIGTERM and SIGINT: no new connections, answers under way get 8 s to end, and meanwhile
 * the background work is handed back. What is not done by then is picked up by another process or the next start.
 */
export function stopGracefully(server: Server): void {
  let isStopping = false;
  const stop = async (signal: keyof typeof codes) => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(codes[signal]), wholeMs).unref();
    setTimeout(() => server.closeAllConnections(), streamsMs).unref();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    // An open connection without a request counts as busy until its next one.
    const sweeping = setInterval(() => server.closeIdleConnections(), 100).unref();
    await Promise.allSettled([closed, ...[...stops].map((one) => one())]);
    clearInterval(sweeping);
    process.exit(codes[signal]);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal));
}
