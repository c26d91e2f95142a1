import { mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hashSources } from './build.mjs';
import { matchesLock } from './dependencies.mjs';
import { demandSpace, demandWritable } from './disk.mjs';
import { nodeIsNewEnough, npmInstallsAll, pinnedNode, pinnedNodeIsMissing, typescriptFlags } from './node-version.mjs';
import { demandDatabaseServer, demandFreePort } from './ports.mjs';
import { localAddress } from './serve.mjs';
import { databaseFile } from './settings.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sightline-launcher-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a demand says when it is refused. */
const refusal = (demand: () => unknown): Promise<string> =>
  Promise.resolve()
    .then(demand)
    .then(
      () => 'nothing',
      (error: Error) => error.message,
    );

describe('Node', () => {
  test.each([
    ['18.20.8', false],
    ['20.19.0', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['24.21.0', true],
    ['100.0.0', true],
  ])('%s is new enough: %s', (version, enough) => {
    expect(nodeIsNewEnough(version)).toBe(enough);
  });

  test.each([
    ['18.20.8', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['24.21.0', true],
  ])('under Node %s npm installs all packages: %s', (version, all) => {
    expect(npmInstallsAll(version)).toBe(all);
  });

  test('TypeScript is asked for only where it has to be', () => {
    expect(typescriptFlags('22.12.0')).toContain('--experimental-strip-types');
    expect(typescriptFlags('22.18.0')).toEqual([]);
    expect(typescriptFlags('24.0.0')).toEqual([]);
  });

  test('the pinned one is installed where the lock file has one for this machine', () => {
    expect(pinnedNodeIsMissing()).toBe(false);
    if (process.platform === 'linux') expect(pinnedNode()).toMatch(/node_modules\/node-linux-\w+\/bin\/node$/);
  });
});

describe('dependencies', () => {
  const locked = {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/b': { version: '1.0.0', optional: true },
  };
  test.each([
    ['the same', { 'node_modules/a': { version: '1.0.0', integrity: 'x' } }, true],
    ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }, false],
    ['other bytes', { 'node_modules/a': { version: '1.0.0', integrity: 'y' } }, false],
    ['one that is missing', {}, false],
    ['one too many', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '1.0.0' } }, false],
  ])('%s', (_what, installed, matches) => {
    expect(matchesLock(locked, installed)).toBe(matches);
  });
});

describe('the build', () => {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

  test('is stale when a source changes, appears or moves, and not when a test does', () => {
    write('lib/a.ts', 'a');
    write('package.json', '{}');
    const hashes = new Set([hashSources(folder)]);
    const unchanged = (file: string, text: string) => {
      write(file, text);
      expect(hashes.has(hashSources(folder)), file).toBe(true);
    };
    const changed = (file: string, text: string) => {
      write(file, text);
      expect(hashes.has(hashSources(folder)), file).toBe(false);
      hashes.add(hashSources(folder));
    };
    unchanged('lib/a.test.ts', 'test');
    unchanged('lib/testing/a.ts', 'test');
    unchanged('README.md', 'words');
    changed('lib/a.ts', 'b');
    changed('app/page.tsx', '');
    changed('package-lock.json', '{}');
    changed('middleware.ts', '');
  });
});

describe('the disk', () => {
  test('has room, or says how much is needed', async () => {
    const { bavail, bsize } = statfsSync(folder);
    expect(await refusal(() => demandSpace(join(folder, 'not/yet/there'), 1))).toBe('nothing');
    expect(await refusal(() => demandSpace(folder, bavail * bsize + 1e12))).toMatch(
      /^The disk of .* is full: \d+ MB .* free\.$/,
    );
  });

  test.runIf(process.platform === 'linux')('a folder that the system makes for nobody is named at once', async () => {
    const said = await refusal(() => demandWritable('/proc/sightline/data'));
    expect(said).toMatch(/^The folder \/proc\/sightline\/data cannot be written \(ENOENT\)/);
  });

  test('a folder is made, and one that cannot be is named', async () => {
    demandWritable(join(folder, 'made/here'));
    writeFileSync(join(folder, 'a-file'), '');
    const inside = join(folder, 'a-file/data');
    expect(await refusal(() => demandWritable(inside))).toBe(
      `The folder ${inside} cannot be written (ENOTDIR): change its owner or rights.`,
    );
  });
});

describe('ports', () => {
  const listen = () =>
    new Promise<[Server, number]>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () =>
        resolve([server, (server.address() as { port: number }).port]),
      );
    });

  const password = 'word';
  const address = (port: number) => `postgres://desk:${password}@127.0.0.1:${port}/desk`;

  test('a free one passes, one in use is named', async () => {
    const [server, port] = await listen();
    expect(await refusal(() => demandFreePort(port, '127.0.0.1'))).toMatch(`Port ${port} is in use`);
    await new Promise((resolve) => server.close(resolve));
    expect(await refusal(() => demandFreePort(port, '127.0.0.1'))).toBe('nothing');
  });

  test('an address of another machine is not ours', async () => {
    expect(await refusal(() => demandFreePort(4000, '203.0.113.1'))).toMatch(
      /^The setting HOST is wrong: 203\.0\.113\.1 /,
    );
  });

  test('a database server answers, or is named without its password', async () => {
    const [server, port] = await listen();
    expect(await refusal(() => demandDatabaseServer(address(port)))).toBe('nothing');
    await new Promise((resolve) => server.close(resolve));
    const said = await refusal(() => demandDatabaseServer(address(port)));
    expect(said).toBe(`The database server at 127.0.0.1:${port} does not answer (ECONNREFUSED).`);
    expect(await refusal(() => demandDatabaseServer('file:data/a.db'))).toBe('nothing');
  });

  test.each([
    ['127.0.0.1', 'http://127.0.0.1:3000'],
    ['0.0.0.0', 'http://127.0.0.1:3000'],
    ['::', 'http://[::1]:3000'],
    ['::1', 'http://[::1]:3000'],
    ['desk.example', 'http://desk.example:3000'],
  ])('who listens on %s is reached at %s', (host, address) => {
    expect(localAddress(host, 3000)).toBe(address);
  });
});

test.each([
  ['file:/srv/a.db', '/srv/a.db'],
  ['file:///srv/a%20b.db', '/srv/a b.db'],
  ['postgres://db/desk', undefined],
])('the file of %s is %s', (url, file) => {
  expect(databaseFile(url)).toBe(file);
});

test('launchers run on Node 18 until they hand over: what they import is plain JavaScript of the project', () => {
  for (const name of ['start', 'test', 'dev', 'build', 'db', 'db-generate']) {
    const text = readFileSync(`scripts/${name}.mjs`, 'utf8');
    for (const [, from] of text.matchAll(/^import .* from '([^']+)'/gm)) expect(from).toMatch(/^(node:|\.\/.*\.mjs$)/);
  }
});
