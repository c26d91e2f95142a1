import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const databaseTests = ['{app,db,lib}/**/*.db.test.ts'];
const surroundings = {
  APP_ENV: 'local',
  AUTH_SECRET: 'a-secret-for-the-tests-of-this-project',
  APP_URL: 'http://localhost:3000',
  STORAGE_DIR: join(tmpdir(), `sightline-test-files-${process.pid}`),
  OPENAI_API_KEY: '',
  OPENAI_BASE_URL: '',
  GOOGLE_GENERATIVE_AI_API_KEY: '',
  GOOGLE_BASE_URL: '',
  AI_MODEL_CHAT: '',
  // It is slow and not on every machine; its adapter has tests of its own.
  OFFICE_COMMAND: 'off',
  // Tests that count calls have a tally of their own.
  RATE_LIMITS: 'off',
  TZ: 'UTC',
};

const databaseProject = (name: string, url: string) => ({
  extends: true as const,
  test: {
    name,
    include: databaseTests,
    globalSetup: [`db/testing/${name}-setup.ts`],
    // The address only says which dialect the schema has: every test file gets a database of its own.
    env: { ...surroundings, DATABASE_URL: url },
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});

export default defineConfig({
  test: {
    setupFiles: ['vitest.setup.ts'],
    globalSetup: ['scripts/testing/remove-test-files.ts'],
    isolate: false,
    // It names next/server without its ending, which Node alone does not find.
    server: { deps: { inline: ['next-auth'] } },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,components,db,e2e,lib,scripts}/**/*.test.{ts,tsx}', '*.test.ts'],
          exclude: databaseTests,
          // Nothing is timed, and a busy machine is slow.
          testTimeout: 20_000,
          env: { ...surroundings, DATABASE_URL: 'file:/nonexistent/unit-tests-have-no-database.db' },
        },
      },
      databaseProject('sqlite', 'file:/nonexistent/each-test-file-has-its-own.db'),
      databaseProject('postgres', 'postgres://nobody@127.0.0.1:1/each-test-file-has-its-own'),
    ],
  },
});
