import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

export type Browser = { executablePath: string; env?: Record<string, string>; args: string[] };

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chromium: the one that is named, Playwright's own, the one inside an npm package where it runs (it has no windows to
 * draw and is a fifth quicker), or the system's.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`PLAYWRIGHT_CHROMIUM_PATH names ${named}, which is not there.`);
  const chosen = [named, chromium.executablePath()].find((path) => path && existsSync(path));
  if (chosen) return { executablePath: chosen, args };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  const system = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  if (!system) throw new Error('There is no Chromium. Name one in PLAYWRIGHT_CHROMIUM_PATH.');
  return { executablePath: system, args };
}

/** Unpacked once into the package cache, with the libraries and fonts that a bare machine lacks. */
async function packagedBrowser(): Promise<Browser> {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  const folder = resolve('node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: packaged, inflate } = await import('@sparticuz/chromium');
    const [executablePath] = await Promise.all([packaged.executablePath(bin), inflate(join(bin, 'al2023.tar.br'))]);
    const env = {
      ...definedEnv(),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: namedFonts(folder),
    };
    return { executablePath, env, args };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The package's own list looks for its fonts where it would be unpacked in the cloud; without any, the browser ends. */
function namedFonts(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const lists = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${lists}</fontconfig>`);
  return file;
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
