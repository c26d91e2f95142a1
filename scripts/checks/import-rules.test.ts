import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, test } from 'vitest';

const config = createRequire(import.meta.url)(resolve('.dependency-cruiser.cjs')) as Required<IConfiguration>;

type Planted = { file: string; forbidden: string; allowed: string };

/** One violation of every rule, and beside it an import that the same file may have. */
const planted: Record<string, Planted[]> = {
  'doors-call-functions': [
    { file: 'app/a/page.tsx', forbidden: '#db/repositories/things.ts', allowed: '#lib/things/get-thing.ts' },
    { file: 'app/b/actions.ts', forbidden: '#lib/adapters/storage/open-storage.ts', allowed: '#lib/http/action.ts' },
    { file: 'app/c/route.ts', forbidden: '#lib/ai/gateway.ts', allowed: '#lib/ai/assistant-is-offline.ts' },
    { file: 'middleware.ts', forbidden: '#db/client.ts', allowed: '#lib/auth/context.ts' },
  ],
  'lib-and-db-know-no-interface': [
    { file: 'lib/things/show-thing.ts', forbidden: '#components/ui/button.tsx', allowed: '#lib/core/cn.ts' },
    { file: 'db/repositories/shown.ts', forbidden: '#app/a/page.tsx', allowed: '#lib/core/cn.ts' },
  ],
  'functions-know-no-door': [
    { file: 'lib/things/wrap-thing.ts', forbidden: '#lib/http/action.ts', allowed: '#lib/core/cn.ts' },
    { file: 'lib/things/send-thing.ts', forbidden: 'next/headers', allowed: 'zod' },
  ],
  'components-run-in-the-browser': [
    { file: 'components/things/thing.tsx', forbidden: '#lib/things/get-thing.ts', allowed: '#lib/things/schema.ts' },
    { file: 'components/layout/frame.tsx', forbidden: '#app/a/page.tsx', allowed: '#lib/core/cn.ts' },
  ],
  'ui-knows-no-business': [
    { file: 'components/ui/price.tsx', forbidden: '#lib/things/rules.ts', allowed: '#lib/core/cn.ts' },
  ],
  'features-stay-apart': [
    {
      file: 'components/other/other.tsx',
      forbidden: '#components/things/thing-card.tsx',
      allowed: '#components/ui/button.tsx',
    },
    {
      file: 'components/layout/shell.tsx',
      forbidden: '#components/things/thing-card.tsx',
      allowed: '#components/ui/button.tsx',
    },
  ],
  'tool-views-share-cards': [
    {
      file: 'components/chat/tool-views/get-thing.tsx',
      forbidden: '#components/things/thing-list.tsx',
      allowed: '#components/things/thing-card.tsx',
    },
  ],
  'base-ui-in-one-folder': [
    { file: 'components/things/menu.tsx', forbidden: '@base-ui/react/menu', allowed: '#components/ui/button.tsx' },
  ],
  'core-knows-nothing': [
    { file: 'lib/core/things.ts', forbidden: '#lib/things/schema.ts', allowed: '#lib/core/cn.ts' },
  ],
  'words-and-rules-are-pure': [
    { file: 'lib/a/rules.ts', forbidden: 'node:fs', allowed: '#lib/core/cn.ts' },
    { file: 'lib/b/rules/decide.ts', forbidden: '#lib/env.ts', allowed: '#lib/things/rules.ts' },
    { file: 'lib/c/schema.ts', forbidden: '#lib/core/log.ts', allowed: 'zod' },
  ],
  'sql-in-db': [
    { file: 'lib/things/count-things.ts', forbidden: 'drizzle-orm', allowed: '#db/repositories/things.ts' },
  ],
  'drivers-in-the-client': [
    { file: 'db/repositories/direct.ts', forbidden: 'postgres', allowed: 'drizzle-orm' },
    { file: 'db/repositories/file.ts', forbidden: '@libsql/client', allowed: '#db/client.ts' },
    { file: 'db/repositories/engine.ts', forbidden: 'drizzle-orm/libsql', allowed: 'drizzle-orm' },
  ],
  'db-knows-words': [
    { file: 'db/repositories/deciding.ts', forbidden: '#lib/things/rules.ts', allowed: '#lib/things/schema.ts' },
    { file: 'db/schema/things.ts', forbidden: '#lib/env.ts', allowed: '#lib/things/schema.ts' },
  ],
  'client-knows-settings': [
    { file: 'db/client.ts', forbidden: '#lib/auth/context.ts', allowed: '#lib/env.ts' },
    { file: 'db/dialects/index.ts', forbidden: '#lib/things/schema.ts', allowed: '#lib/env.ts' },
  ],
  'tables-stay-in-db': [
    { file: 'lib/things/select-things.ts', forbidden: '#db/schema/people.ts', allowed: '#db/dialects/index.ts' },
  ],
  'repositories-in-functions': [
    { file: 'lib/http/route.ts', forbidden: '#db/repositories/things.ts', allowed: '#lib/things/get-thing.ts' },
    { file: 'lib/adapters/mail/open-mail.ts', forbidden: '#db/repositories/things.ts', allowed: '#lib/env.ts' },
  ],
  'seed-in-the-demo': [
    { file: 'lib/things/invent-thing.ts', forbidden: '#db/seed/demo-things.ts', allowed: '#db/client.ts' },
  ],
  'adapters-behind-ports': [
    {
      file: 'lib/things/keep-thing.ts',
      forbidden: '#lib/adapters/storage/local.ts',
      allowed: '#lib/adapters/storage/port.ts',
    },
  ],
  'pg-boss-in-the-queue': [
    { file: 'lib/things/queue-thing.ts', forbidden: 'pg-boss', allowed: '#lib/adapters/storage/port.ts' },
  ],
  'next-auth-in-one-file': [{ file: 'lib/auth/sign-in.ts', forbidden: 'next-auth', allowed: '#lib/auth/context.ts' }],
  'models-behind-the-gateway': [
    { file: 'lib/things/ask-model.ts', forbidden: '@ai-sdk/openai', allowed: '#lib/ai/gateway.ts' },
    { file: 'lib/chats/ask.ts', forbidden: '#lib/ai/models.ts', allowed: '#lib/ai/gateway.ts' },
  ],
  'tools-call-functions': [
    { file: 'lib/ai/tools/get-thing.ts', forbidden: '#db/client.ts', allowed: '#lib/things/get-thing.ts' },
    { file: 'lib/ai/tools/ask.ts', forbidden: '#lib/ai/gateway.ts', allowed: '#lib/ai/tools/schema.ts' },
  ],
  'jobs-call-functions': [
    {
      file: 'lib/jobs/send-things-job.ts',
      forbidden: '#lib/audit/record-audit.ts',
      allowed: '#lib/things/get-thing.ts',
    },
    { file: 'lib/jobs/ask-things-job.ts', forbidden: '#lib/ai/gateway.ts', allowed: '#db/client.ts' },
  ],
  'product-knows-no-tests': [
    {
      file: 'lib/things/fake-thing.ts',
      forbidden: '#lib/things/testing/make-thing.ts',
      allowed: '#lib/things/rules.ts',
    },
    { file: 'components/things/try.tsx', forbidden: 'vitest', allowed: 'react' },
  ],
};

/** What the planted files import; a file of the table is none of these. */
const bystanders = [
  'components/ui/button.tsx',
  'components/things/thing-card.tsx',
  'components/things/thing-list.tsx',
  'db/repositories/things.ts',
  'db/schema/people.ts',
  'db/seed/demo-things.ts',
  'lib/adapters/storage/local.ts',
  'lib/adapters/storage/open-storage.ts',
  'lib/adapters/storage/port.ts',
  'lib/ai/assistant-is-offline.ts',
  'lib/ai/gateway.ts',
  'lib/ai/models.ts',
  'lib/ai/tools/schema.ts',
  'lib/audit/record-audit.ts',
  'lib/auth/context.ts',
  'lib/core/cn.ts',
  'lib/core/log.ts',
  'lib/env.ts',
  'lib/http/action.ts',
  'lib/things/get-thing.ts',
  'lib/things/rules.ts',
  'lib/things/schema.ts',
  'lib/things/testing/make-thing.ts',
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-import-rules-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A project of these files and what they import, judged by the project's rules: `rule: file`, sorted. */
async function violationsIn(name: string, files: Record<string, string[]>): Promise<string[]> {
  const project = join(folder, name);
  const contents = { ...Object.fromEntries(bystanders.map((file) => [file, [] as string[]])), ...files };
  for (const [file, imports] of Object.entries(contents)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), imports.map((one) => `import '${one}';\n`).join(''));
  }
  const imports = { '#app/*': './app/*', '#components/*': './components/*', '#db/*': './db/*', '#lib/*': './lib/*' };
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', imports }));
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'dir');
  const { options, ...ruleSet } = config;
  const found = await cruise(
    Object.keys(contents),
    { baseDir: project, validate: true, ruleSet, tsPreCompilationDeps: true, doNotFollow: options.doNotFollow },
    options.enhancedResolveOptions,
  );
  const { summary } = found.output as ICruiseResult;
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort();
}

const all = Object.entries(planted).flatMap(([rule, plants]) => plants.map((plant) => ({ rule, ...plant })));

test('every rule has a planted violation', () => {
  const names = config.forbidden.map((rule) => rule.name);
  expect(['no-cycles', ...Object.keys(planted)]).toEqual(names);
});

test('every planted violation is told, and only those', async () => {
  const files = Object.fromEntries(all.map(({ file, forbidden }) => [file, [forbidden]]));
  expect(await violationsIn('forbidden', files)).toEqual(all.map(({ rule, file }) => `${rule}: ${file}`).sort());
});

test('what the same files may import passes', async () => {
  expect(await violationsIn('allowed', Object.fromEntries(all.map(({ file, allowed }) => [file, [allowed]])))).toEqual(
    [],
  );
});

test('a circle is told', async () => {
  const files = { 'lib/a/one.ts': ['#lib/a/two.ts'], 'lib/a/two.ts': ['#lib/a/one.ts'] };
  expect(await violationsIn('circle', files)).toEqual(['no-cycles: lib/a/one.ts']);
});
