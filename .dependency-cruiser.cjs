/**
 * Who may import whom. Every rule is proven by a planted violation in scripts/checks/import-rules.test.ts.
 * Tests and what they are made of (`testing` folders, e2e, bench) may know everything.
 */
const tests = '(\\.test\\.tsx?$|/testing/|^(e2e|bench|scripts)/|\\.config\\.ts$|^vitest\\.setup\\.ts$)';
const words = '^lib/[^/]+/(tools/)?(rules|schema)(\\.ts$|/)';
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;
const drivers = packages('postgres', '@libsql/client', 'drizzle-orm/(libsql|postgres-js)');

/** A rule that forbids what `from` imports of `to`, but for what `fromNot` and `toNot` name. */
const rule = (name, comment, { from, fromNot = [], to, toNot = [], ...more }) => ({
  name,
  comment,
  severity: 'error',
  from: { ...(from && { path: from }), pathNot: [tests, ...fromNot] },
  to: { ...(to && { path: to }), ...(toNot.length > 0 && { pathNot: toNot }), ...more },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Nothing imports itself in a circle.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },

    rule('doors-call-functions', 'Pages, actions and routes call business functions: no SQL, no adapter, no model.', {
      from: '^(app/|middleware\\.ts$)',
      to: '^(db|lib/(adapters|ai|audit|demo|documents|imaging|jobs))/',
      toNot: ['^lib/ai/assistant-is-offline\\.ts$'],
    }),
    rule('lib-and-db-know-no-interface', 'Pages and components build on lib and db, never the other way round.', {
      from: '^(lib|db)/',
      to: '^(app|components)/',
    }),
    rule('functions-know-no-door', 'Only doors, their wrappers and the session know of requests and of Next.', {
      from: '^(lib|db)/',
      fromNot: ['^lib/(http|auth)/'],
      to: `(^lib/http/|${packages('next')})`,
    }),

    rule('components-run-in-the-browser', 'Components know words and rules; data and actions arrive as props.', {
      from: '^components/',
      to: '^(app|db|lib)/',
      toNot: ['^lib/core/', words, '^lib/ai/chat-message\\.ts$'],
    }),
    rule('ui-knows-no-business', 'Primitives know class names and nothing else of the project.', {
      from: '^components/ui/',
      to: '^(app|components|db|lib)/',
      toNot: ['^components/ui/', '^lib/core/cn\\.ts$'],
    }),
    rule('features-stay-apart', 'A feature uses ui, layout and itself.', {
      from: '^components/([^/]+)/',
      fromNot: ['^components/chat/tool-views/'],
      to: '^components/',
      toNot: ['^components/($1|ui|layout)/'],
    }),
    rule('tool-views-share-cards', "A tool's view may show another feature's card, and nothing else of it.", {
      from: '^components/chat/tool-views/',
      to: '^components/',
      toNot: ['^components/(chat|ui|layout)/', '-card\\.tsx$'],
    }),
    rule('base-ui-in-one-folder', 'Each primitive is styled once, in components/ui (decision 005), and fetched late.', {
      fromNot: ['^components/ui/'],
      to: packages('@base-ui/react', 'sonner'),
    }),

    rule('core-knows-nothing', 'What everybody uses depends on nobody.', {
      from: '^lib/core/',
      to: '^(app|components|db|lib)/',
      toNot: ['^lib/core/'],
    }),
    rule('words-and-rules-are-pure', 'Schemas and rules have no I/O, no clock and no environment.', {
      from: words,
      to: '.',
      toNot: ['^lib/core/(?!log)', words, packages('zod')],
    }),

    rule('sql-in-db', 'SQL lives in db and nowhere else.', {
      fromNot: ['^db/'],
      to: packages('drizzle-orm', 'postgres', '@libsql/client'),
    }),
    rule('drivers-in-the-client', 'Connections are opened in one place.', {
      from: '^db/',
      fromNot: ['^db/client\\.ts$', '^db/dialects/'],
      to: drivers,
    }),
    rule(
      'db-knows-words',
      'Tables and SQL know the words of the domains; the client and the dialect also the settings.',
      {
        from: '^db/',
        fromNot: ['^db/(client|dialects/index)\\.ts$'],
        to: '^lib/',
        toNot: ['^lib/core/', '^lib/[^/]+/schema(\\.ts$|/)'],
      },
    ),
    rule(
      'client-knows-settings',
      'The client and the dialect know nothing more of lib than the settings and the core.',
      {
        from: '^db/(client|dialects/index)\\.ts$',
        to: '^lib/',
        toNot: ['^lib/core/', '^lib/env\\.ts$'],
      },
    ),
    rule('tables-stay-in-db', 'The types of rows may leave db, tables may not.', {
      fromNot: ['^db/'],
      to: '^db/(schema|dialects)/',
      toNot: ['^db/dialects/index\\.ts$'],
      dependencyTypesNot: ['type-only'],
    }),
    rule(
      'repositories-in-functions',
      'Only business functions read and write; queue and limits have their own tables.',
      {
        from: '^lib/(core|http|jobs|adapters|ai/tools)/',
        fromNot: ['^lib/adapters/(queue|limits)/'],
        to: '^db/repositories/',
      },
    ),
    rule('seed-in-the-demo', 'Rows that are made up come in through the demo or as the base of an installation.', {
      from: '^lib/',
      fromNot: ['^lib/demo/', '^lib/settings/ensure-base-data\\.ts$'],
      to: '^db/seed/',
    }),

    rule(
      'adapters-behind-ports',
      'An outside system is reached through its port; only `open` knows the implementations.',
      {
        from: '^(lib|db)/',
        fromNot: ['^lib/adapters/'],
        to: '^lib/adapters/',
        toNot: ['/(port|open-[a-z]+)\\.ts$'],
      },
    ),
    rule('pg-boss-in-the-queue', 'One engine behind one port (decision 006).', {
      fromNot: ['^lib/adapters/queue/'],
      to: packages('pg-boss'),
    }),
    rule('next-auth-in-one-file', 'Another provider of identities is a change of one file (decision 001).', {
      fromNot: ['^lib/auth/next-auth\\.ts$'],
      to: packages('next-auth', '@auth/core'),
    }),
    rule('models-behind-the-gateway', 'Every call of a model goes through the gateway, which records it.', {
      fromNot: ['^lib/ai/(gateway|models|assistant-is-offline)\\.ts$'],
      to: `(^lib/ai/models\\.ts$|${packages('@ai-sdk/(openai|google)')})`,
    }),
    rule('tools-call-functions', "A tool is one business function and its schema, with the caller's rights.", {
      from: '^lib/ai/tools/',
      to: '^(db|lib/(adapters|audit|chats|demo|documents|files|http|imaging|jobs)|lib/ai/(?!tools/))',
    }),
    rule('jobs-call-functions', 'A job is one business function on the clock or from the queue.', {
      from: '^lib/jobs/',
      to: '^(db/(?!client\\.ts)|lib/(ai|audit|demo|documents|http|imaging)/)',
    }),

    rule('product-knows-no-tests', 'What serves people needs nothing that is only there for tests.', {
      from: '^(app|components|db|lib)/',
      to: `(\\.test\\.tsx?$|/testing/|^(e2e|bench|scripts)/|${packages('vitest', 'fast-check', '@playwright/test')})`,
    }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules/\\.bin|\\.next|drizzle|data|test-results|playwright-report)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
