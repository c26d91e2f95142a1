import { readFileSync } from 'node:fs';
import type { EntryKind } from './entry.ts';

export type Action = { id: string; name: string; pages: string[] };

/** What the build says can be called over HTTP; the methods of a route are asked of the running server. */
export type Registered = { pages: string[]; routes: string[]; actions: Action[] };

const read = (file: string) => JSON.parse(readFileSync(`.next/server/${file}`, 'utf8'));

/** The address of a file of the router: groups in round brackets stand in no address. */
const addressOf = (file: string) =>
  file
    .replace(/\/(page|route)$/, '')
    .split('/')
    .filter((part) => !/^\(.*\)$/.test(part))
    .join('/') || '/';

/** Reads the manifests of the build. */
export function readRegistered(): Registered {
  const files = Object.keys(read('app-paths-manifest.json'));
  const { node } = read('server-reference-manifest.json') as {
    node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
  };
  return {
    pages: files.filter((file) => file.endsWith('/page') && !file.startsWith('/_')).map(addressOf),
    routes: files.filter((file) => file.endsWith('/route')).map(addressOf),
    actions: Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
      id,
      name: `${filename} ${exportedName}`,
      pages: Object.keys(workers).map((worker) => addressOf(worker.replace(/^app/, ''))),
    })),
  };
}

/** What is registered and not declared, or declared and not there any more, as sentences. */
export function compare(kind: EntryKind, registered: readonly string[], declared: readonly string[]): string[] {
  const [there, said] = [new Set(registered), new Set(declared)];
  return [
    ...[...there].filter((one) => !said.has(one)).map((one) => `${kind} ${one} is registered, but not declared`),
    ...[...said].filter((one) => !there.has(one)).map((one) => `${kind} ${one} is declared, but not registered`),
  ];
}
