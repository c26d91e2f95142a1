import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLocalStorage } from '#lib/adapters/storage/local.ts';
import type { Storage } from '#lib/adapters/storage/port.ts';
import { renderProposalDocuments } from '#lib/documents/render-proposal-documents.ts';
import { demoImagesOf } from '#lib/documents/testing/demo-images.ts';
import { namedDecks } from '#lib/documents/testing/named-decks.ts';
import { type DeckWish, snapshotOf } from '#lib/documents/testing/snapshot-fixture.ts';

/** Time from a snapshot to both files of a proposal, its photos read from the storage, in a process that has made one before. */
const targets = { twelveLocationsMs: 400 };
const rounds = 15;
const locationCounts = [1, 2, 4, 8, 12];
type Measured = { locations: number; coldMs: number; medianMs: number; worstMs: number; pptxKb: number; pdfKb: number };

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-documents-'));
  try {
    report(await measureAll(openLocalStorage(folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(storage: Storage): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const count of locationCounts) {
    const { sites } = namedDecks['twelve locations'];
    measured.push(await measure({ sites: sites.slice(0, count) }, storage));
  }
  return measured;
}

/** Every round is another version. The first meets photos it has not seen; the others are what a running desk takes. */
async function measure(wish: DeckWish, storage: Storage): Promise<Measured> {
  const snapshot = snapshotOf(wish);
  const stored = new Map<string, string>();
  for (const [fileId, bytes] of demoImagesOf(snapshot)) stored.set(fileId, await storage.put(bytes));
  let version = 0;
  const render = async () => {
    version += 1;
    const startedAt = performance.now();
    const files = await renderProposalDocuments({ ...snapshot, version }, await readImages(stored, storage));
    return { ms: performance.now() - startedAt, files };
  };
  const { ms: coldMs, files } = await render();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push((await render()).ms);
  times.sort((a, b) => a - b);
  return {
    locations: wish.sites.length,
    coldMs: Math.round(coldMs),
    medianMs: Math.round(times[Math.floor(rounds / 2)] ?? 0),
    worstMs: Math.round(times.at(-1) ?? 0),
    pptxKb: Math.round(files.pptx.byteLength / 1024),
    pdfKb: Math.round(files.pdf.byteLength / 1024),
  };
}

async function readImages(stored: ReadonlyMap<string, string>, storage: Storage): Promise<Map<string, Uint8Array>> {
  const entries = [...stored].map(async ([fileId, hash]) => {
    const bytes = await storage.get(hash);
    if (!bytes) throw new Error(`The storage lost ${fileId}.`);
    return [fileId, bytes] as const;
  });
  return new Map(await Promise.all(entries));
}

function report(measured: readonly Measured[]): void {
  console.table(measured);
  const one = measured.at(0)?.medianMs ?? 0;
  const twelve = measured.at(-1)?.medianMs ?? Number.POSITIVE_INFINITY;
  const figures = { oneLocationMs: one, twelveLocationsMs: twelve, growth: Math.round((twelve / one) * 10) / 10 };
  const ok = twelve <= targets.twelveLocationsMs;
  console.log(JSON.stringify({ bench: 'documents', figures, targets, ok }));
  process.exitCode = ok ? 0 : 1;
}

await main();
