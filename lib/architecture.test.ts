import { describe, expect, test } from 'vitest';
import * as business from '#scripts/checks/business-functions.ts';
import * as house from '#scripts/checks/house-rules.ts';
import { type HouseRule, projectOf, readProject } from '#scripts/checks/project.ts';
import { textStandsInMessages } from '#scripts/checks/visible-text.ts';

type Texts = Record<string, string>;
/** A text that breaks a rule, where and how it is told, and a text beside it that keeps the rule. */
type Proof = { broken: Texts; told: RegExp; kept: Texts };

const rules: Record<string, HouseRule> = { ...business, ...house, textStandsInMessages };
const lines = (count: number, line = 'const a = 1;') => `${line}\n`.repeat(count);
const body = (count: number) => `export function run() {\n${lines(count)}}\n`;

const imports = `import { insertThing } from '#db/repositories/things.ts';\n`;
const functionOf = (statements: string, name = 'addThing', parameters = 'ctx: Ctx, input: Input') =>
  `${imports}export async function ${name}(${parameters}) {\n${statements}\n}\n`;
const sound = `requirePermission(ctx, 'things:create');
  return inTransaction(ctx, async (ctx) => { await insertThing(ctx); await recordAudit(ctx, {}); });`;
const thing = 'lib/things/add-thing.ts';
const soundThing = { [thing]: functionOf(sound) };
const actions = `'use server';\nimport { deskAction } from '#lib/http/action.ts';\n`;
const route = `import { deskRoute } from '#lib/http/route.ts';\nexport const dynamic = 'force-dynamic';\n`;
const tool = (called: string) =>
  `import { addThing, dropThing } from '#lib/things/add-thing.ts';\nexport const addThingTool = defineTool(${called});\n`;
const view = (markup: string) => `const t = useTranslations('things');\nexport const Thing = () => ${markup};\n`;
const twoFunctions = 'export function addThing(ctx: Ctx) {}\nexport function dropThing(ctx: Ctx) {}\n';

const proofs: Record<string, Proof[]> = {
  asksFirst: [
    { broken: { [thing]: functionOf('return insertThing(ctx);') }, told: /addThing must begin with/, kept: soundThing },
    {
      broken: { [thing]: functionOf(`await insertThing(ctx);\n${sound}`) },
      told: /addThing must begin/,
      kept: { [thing]: functionOf("allowAnonymous('It signs people in.');") },
    },
    {
      broken: {
        'lib/things/load-things.ts': 'export function loadThings(scope: DbScope) {}',
        'app/page.tsx': `import { loadThings } from '#lib/things/load-things.ts';`,
      },
      told: /loadThings must begin/,
      kept: {
        'lib/things/load-things.ts': 'export function loadThings(scope: DbScope) {}',
        'lib/things/add-thing.ts': `import { loadThings } from './load-things.ts';`,
      },
    },
  ],
  leavesAuditRow: [
    {
      broken: { [thing]: functionOf('requireSelf(ctx);\n  await inTransaction(ctx, (ctx) => insertThing(ctx));') },
      told: /addThing writes without recordAudit/,
      kept: soundThing,
    },
    {
      broken: { [thing]: functionOf('requireSelf(ctx);\n  await insertThing(ctx);\n  await recordAudit(ctx, {});') },
      told: /addThing writes without inTransaction/,
      kept: soundThing,
    },
    {
      broken: {
        [thing]: `import { storeThing } from './store-thing.ts';\nexport function addThing(ctx: Ctx) {\n  requireSelf(ctx);\n  return storeThing(ctx);\n}`,
        'lib/things/store-thing.ts': functionOf('await insertThing(ctx);', 'storeThing'),
      },
      told: /add-thing\.ts: addThing writes without recordAudit/,
      kept: {
        [thing]: `import { storeThing } from './store-thing.ts';\nexport function addThing(ctx: Ctx) {\n  requireSelf(ctx);\n  return inTransaction(ctx, async (ctx) => { await storeThing(ctx); await recordAudit(ctx, {}); });\n}`,
        'lib/things/store-thing.ts': functionOf('await insertThing(ctx);', 'storeThing'),
      },
    },
  ],
  oneFunctionPerFile: [
    {
      broken: { 'lib/things/new-thing.ts': functionOf(sound) },
      told: /addThing is not the name of its file/,
      kept: soundThing,
    },
    { broken: { [thing]: twoFunctions }, told: /addThing shares its file/, kept: soundThing },
    {
      broken: { [thing]: functionOf(sound, 'addThing', 'ctx: Ctx, input: Input, quietly: boolean') },
      told: /more than a context and an input/,
      kept: soundThing,
    },
  ],
  clockIsGiven: [
    {
      broken: { [thing]: functionOf('requireSelf(ctx);\nnew Date();') },
      told: /clock/,
      kept: { [thing]: functionOf('new Date(ctx.now);') },
    },
    {
      broken: { 'lib/things/rules.ts': 'Date.now();' },
      told: /clock/,
      kept: { 'lib/things/rules.ts': 'new Date(day);' },
    },
  ],
  toolsAndJobsAreThin: [
    {
      broken: { [thing]: twoFunctions, 'lib/ai/tools/add-thing.ts': tool('addThing, dropThing') },
      told: /calls 2 functions/,
      kept: { [thing]: 'export function addThing(ctx: Ctx) {}', 'lib/ai/tools/add-thing.ts': tool('addThing') },
    },
    {
      broken: { [thing]: twoFunctions, 'lib/ai/tools/drop-thing.ts': tool('addThing') },
      told: /does not export dropThingTool/,
      kept: { [thing]: 'export function addThing(ctx: Ctx) {}', 'lib/ai/tools/add-thing.ts': tool('addThing') },
    },
    {
      broken: { 'lib/jobs/add-things-job.ts': 'export const addThingsJob = {};' },
      told: /calls 0 functions/,
      kept: {
        [thing]: 'export function addThing(ctx: Ctx) {}',
        'lib/jobs/add-things-job.ts': `import { addThing } from '#lib/things/add-thing.ts';\nexport const addThingsJob = {};`,
      },
    },
  ],
  filesAreShort: [
    { broken: { 'lib/a.ts': lines(301) }, told: /has 301 lines/, kept: { 'lib/a.ts': lines(300) } },
    { broken: { 'lib/a.test.ts': lines(401) }, told: /has 401 lines/, kept: { 'lib/a.test.ts': lines(400) } },
  ],
  functionsAreShort: [
    { broken: { 'lib/a.ts': body(49) }, told: /51 lines begins in line 1/, kept: { 'lib/a.ts': body(48) } },
    { broken: { 'components/a/a.tsx': body(79) }, told: /81 lines/, kept: { 'components/a/a.tsx': body(78) } },
  ],
  foldersSayWhatTheyHold: [
    {
      broken: { 'lib/utils/a.ts': '' },
      told: /the folder utils/,
      kept: { 'app/(desk)/things/[thingId]/page.tsx': '' },
    },
    { broken: { 'lib/things/addThing.ts': '' }, told: /addThing\.ts is not kebab-case/, kept: { [thing]: '' } },
  ],
  coreIsClosed: [{ broken: { 'lib/core/things.ts': '' }, told: /the core is/, kept: { 'lib/core/money.ts': '' } }],
  noBarrels: [
    {
      broken: { 'lib/things/index.ts': `export * from './a.ts';` },
      told: /passes on/,
      kept: { 'db/schema/index.ts': `export * from './a.ts';` },
    },
  ],
  exportsHaveNames: [
    {
      broken: { [thing]: 'export default 1;' },
      told: /default export/,
      kept: { 'app/page.tsx': 'export default function Page() {}' },
    },
    {
      broken: { [thing]: 'export default function run() {}' },
      told: /default/,
      kept: { 'vitest.config.ts': 'export default {};' },
    },
  ],
  importsNameTheirPlace: [
    {
      broken: { [thing]: `import { a } from '../a.ts';` },
      told: /leaves the place/,
      kept: { 'lib/things/rules/add.ts': `import { a } from '../a.ts';` },
    },
    {
      broken: { 'lib/things/rules/deep/add.ts': `import { a } from '../../a.ts';` },
      told: /leaves the place/,
      kept: { [thing]: `import { a } from './a.ts';` },
    },
  ],
  environmentInOnePlace: [
    { broken: { [thing]: 'process.env.PORT;' }, told: /process\.env/, kept: { 'lib/env.ts': 'process.env.PORT;' } },
    {
      broken: { 'instrumentation.ts': 'process.env.PORT;' },
      told: /env/,
      kept: { 'instrumentation.ts': 'process.env.NEXT_RUNTIME;' },
    },
  ],
  functionsAreExplained: [
    {
      broken: { [thing]: 'export const addThing = () => 1;' },
      told: /addThing has no docstring/,
      kept: { [thing]: '/** Adds one. */\nexport const addThing = () => 1;' },
    },
  ],
  nothingIsLeftOver: [
    { broken: { [thing]: `// ${'TO'}${'DO'} later` }, told: /unfinished/, kept: { [thing]: '// Why it is so.' } },
    { broken: { [thing]: `// @ts-${'ignore'}` }, told: /check off/, kept: { [thing]: '// Why it is so.' } },
    { broken: { [thing]: lines(4, '// A word.') }, told: /long comment/, kept: { [thing]: lines(3, '// A word.') } },
  ],
  layoutFollowsReading: [
    {
      broken: { 'components/a/a.tsx': view('<p className="flex lg:-ml-2" />') },
      told: /-ml- is of one side/,
      kept: { 'components/a/a.tsx': view('<p className="flex lg:-ms-2 bottom-left" />') },
    },
    {
      broken: { 'components/a/a.tsx': view(`<p className={cn(isLast && 'text-right')} />`) },
      told: /text-right is/,
      kept: { 'components/a/a.tsx': view(`<p className={cn(isLast && 'text-end')} />`) },
    },
  ],
  everyTestRuns: [
    {
      broken: { 'lib/a.test.ts': `test.${'skip'}('a');` },
      told: /test\.skip/,
      kept: { 'lib/a.test.ts': `test.each([])('a');` },
    },
    { broken: { 'e2e/a.spec.ts': `test.${'fixme'}('a');` }, told: /fixme/, kept: { 'e2e/a.spec.ts': `test('a');` } },
  ],
  doorsAreWrapped: [
    {
      broken: { 'app/actions.ts': `${actions}export async function addThing() {}` },
      told: /addThing is not made by a wrapper/,
      kept: { 'app/actions.ts': `${actions}export const addThing = deskAction(run);` },
    },
    {
      broken: { 'app/api/a/route.ts': `${route}export const GET = () => new Response();` },
      told: /GET is not made/,
      kept: { 'app/api/a/route.ts': `${route}const answer = deskRoute(run);\nexport { answer as GET };` },
    },
    {
      broken: { 'app/api/a/route.ts': `${route}const answer = run;\nexport { answer as GET };` },
      told: /answer is not made/,
      kept: { 'app/api/a/route.ts': `${route}export const GET = deskRoute(run);` },
    },
    {
      broken: { 'lib/things/add.ts': `'use server';` },
      told: /belongs into an actions\.ts/,
      kept: { 'app/actions.ts': `${actions}export const addThing = deskAction(run);` },
    },
  ],
  textStandsInMessages: [
    {
      broken: { 'components/a/a.tsx': view('<p>All things</p>') },
      told: /"All things" belongs/,
      kept: { 'components/a/a.tsx': view(`<p className="Any class">{t('all')} · {count} m</p>`) },
    },
    {
      broken: { 'components/a/a.tsx': view(`<p>{isOne ? \`\${count} thing\` : t('many')}</p>`) },
      told: /"thing" belongs/,
      kept: { 'components/a/a.tsx': view(`<p>{kind === 'thing' ? t('one') : t('many')}</p>`) },
    },
    {
      broken: { 'components/a/a.tsx': view(`<Box aria-label={name || 'things'} />`) },
      told: /"things" belongs/,
      kept: { 'components/a/a.tsx': view(`<Box aria-label={t('things')} size="small" />`) },
    },
    {
      broken: { 'components/a/a.tsx': view(`save(() => toast.error('not saved'))`) },
      told: /"not saved" belongs/,
      kept: { 'components/a/a.tsx': view(`save(() => toast.error(t('notSaved')))`) },
    },
    {
      broken: { 'app/page.tsx': `export const metadata: Metadata = { title: 'Things' };` },
      told: /"Things" belongs/,
      kept: { 'app/layout.tsx': `const metadata = { title: { default: 'Sightline', template: '%s · Sightline' } };` },
    },
    {
      broken: { 'components/a/kinds.ts': `const kindLabels: Record<Kind, string> = { big: 'big', small: 'small' };` },
      told: /"big" belongs(.|\n)*"small" belongs/,
      kept: { 'components/a/kinds.ts': `const tones: Record<Kind, Tone> = { big: 'accent', small: 'neutral' };` },
    },
    {
      broken: { 'components/a/send.ts': `const unreachable = 'Nobody answered, try again.';` },
      told: /"Nobody answered/,
      kept: { 'components/a/send.ts': `throw new Error('This stands outside of its form.');` },
    },
    {
      broken: { 'components/ui/box.tsx': `function Box({ closeLabel = 'Close' }: BoxProps) {}` },
      told: /"Close" belongs/,
      kept: { 'components/ui/box.tsx': `function Box({ size = 'md' }: BoxProps) {}` },
    },
    {
      broken: { 'components/a/a.tsx': view(`<p>{formatCount(weeks, 'week')}</p>`) },
      told: /"week" belongs/,
      kept: { 'lib/things/rules.ts': `const text = formatCount(weeks, 'week');` },
    },
    {
      broken: { [thing]: `throw new AppError('conflict', 'This thing has changed.');` },
      told: /"This thing has changed\." belongs/,
      kept: { [thing]: `throw conflict('things.changed');` },
    },
    {
      broken: { 'lib/things/schema.ts': `const name = z.string().min(1, 'Give the thing a name.');` },
      told: /"Give the thing a name\."/,
      kept: { 'lib/things/schema.ts': `const name = z.string().min(1, orSay('things.name'));` },
    },
    {
      broken: { 'lib/things/rules.ts': "notes.push('No fee is on record.');" },
      told: /"No fee is on record\."/,
      kept: { 'lib/things/rules.ts': `notes.push(saying('things.noFee'));` },
    },
  ],
};

const project = readProject();

test('every rule is proven', () => {
  expect(Object.keys(proofs).sort()).toEqual(Object.keys(rules).sort());
  expect(project.size).toBeGreaterThan(400);
});

describe.each(Object.entries(rules))('%s', (name, rule) => {
  test('holds in the whole project', () => {
    expect(rule(project)).toEqual([]);
  });

  test.each(proofs[name] ?? [])('tells $told', ({ broken, told, kept }) => {
    expect(rule(projectOf(broken)).join('\n')).toMatch(told);
    expect(rule(projectOf(kept))).toEqual([]);
  });
});
