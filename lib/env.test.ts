import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkStart, envNames, readEnv } from './env.ts';

const secret = 'a-secret-of-more-than-32-characters';
const production = { APP_ENV: 'production', AUTH_SECRET: secret, APP_URL: 'https://desk.example' };
const example = readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8');
const exampleLines = example.split('\n').filter((line) => /^\w+=/.test(line));
const exampleValues = Object.fromEntries(exampleLines.map((line) => line.split(/=(.*)/s).slice(0, 2)));

describe('.env.example', () => {
  test('names every setting once, in the same order', () => {
    expect(exampleLines.map((line) => line.split('=')[0])).toEqual(envNames);
  });

  test('has the names that the README explains', () => {
    const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
    const [, table = ''] = /## Configuration\n([\s\S]*?)\n## /.exec(readme) ?? [];
    const named = table.split('\n').flatMap((row) => row.split('|')[1]?.match(/\b[A-Z_]{4,}\b/g) ?? []);
    expect(named).toEqual(envNames);
  });

  test('gives one reason above each setting', () => {
    const blocks = example.trim().split('\n\n');
    expect(blocks).toHaveLength(envNames.length);
    for (const block of blocks) expect(block).toMatch(/^# [^\n]+\.\n[A-Z_]+=[^\n]*$/);
  });

  test('runs as it is, with the same values as no file at all', () => {
    expect(readEnv(exampleValues)).toEqual(readEnv({}));
    expect(() => checkStart(readEnv({ ...exampleValues, AUTH_SECRET: secret }))).not.toThrow();
  });
});

describe('readEnv', () => {
  test('defaults to a local server with absolute paths', () => {
    expect(readEnv({})).toEqual({
      APP_ENV: 'local',
      DATABASE_URL: `file:${join(process.cwd(), 'data/sightline.db')}`,
      APP_URL: 'http://localhost:3000',
      STORAGE_DIR: join(process.cwd(), 'data/files'),
      PORT: 3000,
      HOST: '127.0.0.1',
      OFFICE_COMMAND: 'soffice',
      TRUSTED_PROXY_HOPS: 0,
      RATE_LIMITS: 'on',
      BENCH: '0',
    });
  });

  test('the default address follows the port', () => {
    expect(readEnv({ PORT: '4100' })).toMatchObject({ PORT: 4100, APP_URL: 'http://localhost:4100' });
  });

  test('what is empty is absent, what is unknown is left out', () => {
    expect(readEnv({ OPENAI_API_KEY: ' ', APP_ENV: '', SOMETHING: 'else' })).toEqual(readEnv({}));
  });

  test('keeps absolute addresses as they are', () => {
    for (const url of ['file:/srv/desk.db', 'file:///srv/desk.db', 'postgres://a:b@db/desk', 'postgresql://db/desk']) {
      expect(readEnv({ DATABASE_URL: url }).DATABASE_URL).toBe(url);
    }
  });

  test.each([
    ['APP_ENV', 'staging'],
    ['DATABASE_URL', 'mysql://db/desk'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', 'postgres://db:port/desk'],
    ['AUTH_SECRET', 'short'],
    ['APP_URL', 'desk.example'],
    ['APP_URL', 'ftp://desk.example'],
    ['PORT', 'http'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['OPENAI_BASE_URL', 'not an address'],
    ['GOOGLE_BASE_URL', '//gateway'],
    ['MAP_TILE_URL', 'https://tiles.example/map.png'],
    ['MAP_TILE_URL', 'https://{s}.tiles.example/{z}/{x}/{y}.png'],
    ['TRUSTED_PROXY_HOPS', '-1'],
    ['TRUSTED_PROXY_HOPS', '10'],
    ['RATE_LIMITS', 'no'],
    ['BENCH', 'yes'],
    ['AI_MODEL_CHAT', 'gpt'],
    ['AI_MODEL_CHAT', 'anthropic:some'],
  ])('refuses %s=%s in one sentence that names it', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`^The setting ${name} is wrong: [^\\n]+\\.$`));
  });

  test('does not demand a secret, so that a build needs none', () => {
    expect(readEnv({ APP_ENV: 'production' }).AUTH_SECRET).toBeUndefined();
  });
});

describe('checkStart', () => {
  test('accepts what is complete', () => {
    expect(() => checkStart(readEnv(production))).not.toThrow();
    expect(() =>
      checkStart(readEnv({ AUTH_SECRET: secret, AI_MODEL_CHAT: 'openai:m', OPENAI_API_KEY: 'k' })),
    ).not.toThrow();
  });

  test.each([
    ['AUTH_SECRET', { ...production, AUTH_SECRET: '' }],
    ['AUTH_SECRET', { APP_ENV: 'local' }],
    ['APP_URL', { ...production, APP_URL: '' }],
    ['APP_URL', { ...production, APP_URL: 'http://desk.example' }],
    ['RATE_LIMITS', { ...production, RATE_LIMITS: 'off' }],
    ['BENCH', { ...production, BENCH: '1' }],
    ['AI_MODEL_CHAT', { ...production, AI_MODEL_CHAT: 'openai:m', GOOGLE_GENERATIVE_AI_API_KEY: 'k' }],
    ['AI_MODEL_CHAT', { ...production, AI_MODEL_CHAT: 'google:m', OPENAI_API_KEY: 'k' }],
  ])('demands %s', (name, variables) => {
    expect(() => checkStart(readEnv(variables))).toThrow(new RegExp(`^The setting ${name} [^\\n]+\\.$`));
  });

  test('a built server is not production by NODE_ENV', () => {
    expect(() => checkStart(readEnv({ NODE_ENV: 'production', AUTH_SECRET: secret }))).not.toThrow();
  });
});
