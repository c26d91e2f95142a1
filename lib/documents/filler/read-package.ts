import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { Refusal } from './refusal.ts';

/** What an Office file may hold at most; a real deck stays far below. */
const mostEntries = 5000;
const mostBytes = 300_000_000;
const highestRatio = 200;
/** A small part of plain repetition is no bomb, however well it packs. */
const ratioCountsFrom = 1_000_000;

const zipStart = [0x50, 0x4b, 0x03, 0x04];
const oleStart = [0xd0, 0xcf, 0x11, 0xe0];

const damaged = () => new Refusal('damaged');
const tooLarge = () => new Refusal('bomb');

/**
 * The parts of an Office file by their paths. Nothing is trusted: every entry is walked, its name and its sizes are
 * checked before it is unpacked and its checksum after. Throws Refusal.
 */
export async function readPackage(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  if (startsWith(bytes, oleStart)) {
    throw new Refusal('old');
  }
  if (!startsWith(bytes, zipStart)) throw new Refusal('notPowerPoint');
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { strictFileNames: true }).catch(refuseDamaged);
  if (zip.entryCount > mostEntries) throw tooLarge();
  const entries = await listEntries(zip).catch(refuseDamaged);
  checkEntries(entries);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) parts.set(entry.fileName, await unpack(zip, entry));
  return parts;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

function refuseDamaged(error: unknown): never {
  throw error instanceof Refusal ? error : damaged();
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entries.length === mostEntries) throw tooLarge();
    if (!entry.fileName.endsWith('/')) entries.push(entry);
  }
  return entries;
}

function checkEntries(entries: readonly Entry[]): void {
  let total = 0;
  const names = new Set<string>();
  for (const entry of entries) {
    const { fileName, compressedSize, uncompressedSize } = entry;
    total += uncompressedSize;
    if (total > mostBytes) throw tooLarge();
    if (uncompressedSize > ratioCountsFrom && uncompressedSize / Math.max(1, compressedSize) > highestRatio) {
      throw tooLarge();
    }
    if (!isPlainPath(fileName) || names.has(fileName.toLowerCase()) || !entry.canDecodeFileData()) throw damaged();
    names.add(fileName.toLowerCase());
  }
}

/** No way out of the package, nothing absolute, no other drive, no name that reads as two. */
function isPlainPath(path: string): boolean {
  const steps = path.split('/');
  return !/[\\:\p{Cc}]/u.test(path) && steps.every((step) => step !== '' && step !== '.' && step !== '..');
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      size += piece.byteLength;
      if (size > entry.uncompressedSize) throw damaged();
      pieces.push(piece);
    }
  } catch {
    throw damaged();
  }
  const bytes = Buffer.concat(pieces);
  if (size !== entry.uncompressedSize || crc32(bytes) !== entry.crc32) throw damaged();
  return new Uint8Array(bytes);
}
