import { posix } from 'node:path';
import ts from 'typescript';
import {
  exportedFunctions,
  type HouseRule,
  hasModifier,
  importsOf,
  isExported,
  isForTests,
  nodesIn,
  type SourceFile,
} from './project.ts';

const fileLines = { product: 300, test: 400 };
const functionLines = { plain: 50, withMarkup: 80 };
const longestComment = 3;
const forbiddenFolders = /^(utils?|helpers?|commons?|misc|types|hooks|services?|constants|shared)$/;
const coreFiles =
  'answer-status cn cursor dates errors format ids language log money parse parse-date phrase say speaker'.split(' ');

const each =
  (check: (file: SourceFile) => string[]): HouseRule =>
  (project) =>
    [...project.values()].flatMap((file) => check(file).map((what) => `${file.path}: ${what}`));

const isTest = (path: string) => /\.test\.tsx?$/.test(path);

/** Files have at most 300 lines, tests 400. */
export const filesAreShort = each(({ path, text }) => {
  const lines = text.trimEnd().split('\n').length;
  const limit = isTest(path) ? fileLines.test : fileLines.product;
  return lines > limit ? [`has ${lines} lines, at most ${limit}`] : [];
});

/** Functions of the product have at most 50 lines, components with their markup 80 (decision 009). */
export const functionsAreShort = each(({ path, ast }) => {
  if (isForTests(path)) return [];
  const limit = path.endsWith('.tsx') ? functionLines.withMarkup : functionLines.plain;
  const lineOf = (at: number) => ast.getLineAndCharacterOfPosition(at).line + 1;
  return nodesIn(ast)
    .filter(ts.isFunctionLike)
    .flatMap((node) => {
      const lines = lineOf(node.getEnd()) - lineOf(node.getStart()) + 1;
      return lines > limit ? [`a function of ${lines} lines begins in line ${lineOf(node.getStart())}`] : [];
    });
});

/** No folder is a drawer for everything, and names are in kebab-case. */
export const foldersSayWhatTheyHold = each(({ path }) => {
  const parts = path.split('/');
  const drawers = parts.slice(0, -1).filter((folder) => forbiddenFolders.test(folder));
  // Next's own names: (group), [parameter], [...rest].
  const odd = parts.filter((part) => !/^(\.?[a-z0-9-]+(\.[a-z0-9-]+)*|\([a-z-]+\)|\[(\.\.\.)?[a-zA-Z]+\])$/.test(part));
  return [
    ...drawers.map((name) => `the folder ${name} says nothing`),
    ...odd.map((name) => `${name} is not kebab-case`),
  ];
});

/** lib/core is a closed list. */
export const coreIsClosed = each(({ path }) => {
  const name = /^lib\/core\/([^.]+)/.exec(path)?.[1];
  return name && !isTest(path) && !coreFiles.includes(name) ? [`the core is ${coreFiles.join(', ')}`] : [];
});

/** What a file gives stands in it; only the schema is gathered in one place. */
export const noBarrels = each(({ path, ast }) =>
  path === 'db/schema/index.ts'
    ? []
    : ast.statements
        .filter((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier)
        .map(() => 'passes on what another file exports'),
);

const nextWants = /^app\/(.+\/)?(page|layout|loading|error|global-error|not-found|template|default)\.tsx$/;
const toolsWant =
  /^(middleware\.ts|lib\/http\/request-messages\.ts|[a-z-]+\.config\.(ts|mjs))$|(^|\/)(testing\/[a-z-]+|[a-z-]+-setup)\.ts$/;

/** Exports have names, but where Next or a tool wants a default. */
export const exportsHaveNames = each(({ path, ast }) =>
  nextWants.test(path) || toolsWant.test(path) || !ast.statements.some(isDefaultExport) ? [] : ['has a default export'],
);

const isDefaultExport = (statement: ts.Statement) =>
  ts.isExportAssignment(statement) ||
  (isExported(statement) && ts.canHaveModifiers(statement) && hasModifier(statement, ts.SyntaxKind.DefaultKeyword));

/** A relative path goes up one folder at most and stays in its domain; what lies elsewhere is named from the top. */
export const importsNameTheirPlace = each((file) =>
  file.path.endsWith('.mjs')
    ? []
    : importsOf(file)
        .filter(
          ({ from, specifier }) =>
            specifier.startsWith('../') && (deep.test(specifier) || placeOf(from) !== placeOf(file.path)),
        )
        .map(({ specifier }) => `${specifier} leaves the place`),
);

const deep = /^\.\.\/\.\./;
/** `lib/documents` of `lib/documents/pptx/xml.ts`. */
const placeOf = (path: string) => path.split('/').slice(0, 2).join('/');

/** The environment is read in one place; tests, launchers and the configuration of tools read their own. */
export const environmentInOnePlace = each(({ path, ast }) => {
  if (path === 'lib/env.ts' || isForTests(path) || toolsWant.test(path)) return [];
  const read = nodesIn(ast).filter((node) => ts.isPropertyAccessExpression(node) && node.getText() === 'process.env');
  // Next compiles this one file for two runtimes, which it tells by this variable.
  const others = read.filter(
    ({ parent }) => !(path === 'instrumentation.ts' && parent.getText().endsWith('.NEXT_RUNTIME')),
  );
  return others.length > 0 ? ['reads process.env'] : [];
});

/** An exported function of lib says what it gives. */
export const functionsAreExplained = each((file) =>
  !file.path.startsWith('lib/') || isForTests(file.path)
    ? []
    : exportedFunctions(file)
        .filter(({ statement }) => !/^\/\*\*/.test(file.text.slice(statement.getFullStart()).trimStart()))
        .map(({ name }) => `${name} has no docstring`),
);

// Written so that they do not find themselves.
const unfinished = /\b(TOD[O]|FIXM[E])\b/;
const switchedOff = /@ts-(ignor[e]|nochec[k])|biome-ignore-al[l]|eslint-disabl[e]/;

/** Nothing is left for later, and a comment is short. */
export const nothingIsLeftOver = each(({ text }) => {
  const runs = text.match(/(^[ \t]*\/\/.*\n?)+/gm) ?? [];
  return [
    ...(unfinished.test(text) ? ['has a note of unfinished work'] : []),
    ...(switchedOff.test(text) ? ['switches a check off'] : []),
    ...runs.filter((run) => run.trimEnd().split('\n').length > longestComment).map(() => 'has a long comment'),
  ];
});

const oneSided =
  /(^|[\s:])-?((scroll-)?[mp][lr]-|(left|right)-|border-[lr]($|[-\s])|rounded-([lr]|[tb][lr])($|[-\s])|(text|float)-(left|right)($|\s))/;

/** Classes say start and end, never left and right: Arabic is read the other way. */
export const layoutFollowsReading = each(({ path, ast }) =>
  /^(app|components)\//.test(path) && !isTest(path)
    ? nodesIn(ast)
        .filter(
          (node) => ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node),
        )
        .flatMap(({ text }) => oneSided.exec(text)?.[0].trim() ?? [])
        .map((name) => `${name} is of one side: name it by start or end`)
    : [],
);

/** No test is left out or runs alone. */
export const everyTestRuns = each(({ path, ast }) =>
  isTest(path) || path.startsWith('e2e/')
    ? nodesIn(ast)
        .filter(ts.isPropertyAccessExpression)
        .map((node) => node.getText())
        .filter((text) => /^(test|it|describe)(\.\w+)*\.(skip|only|todo|fails|fixme)$/.test(text))
    : [],
);

const settings = new Set(['dynamic', 'runtime', 'maxDuration', 'revalidate']);

/** What a route or an action exports is made by its wrapper, which identifies the caller and maps errors. */
export const doorsAreWrapped = each((file) => {
  const kind = posix.basename(file.path);
  const isServer = file.ast.statements.some(
    (one) => ts.isExpressionStatement(one) && one.getText().includes("'use server'"),
  );
  if (isServer && kind !== 'actions.ts') return ["'use server' belongs into an actions.ts"];
  if (!file.path.startsWith('app/') || (kind !== 'route.ts' && kind !== 'actions.ts')) return [];
  const homes = kind === 'route.ts' ? ['lib/http/route.ts', 'lib/http/api/api-route.ts'] : ['lib/http/action.ts'];
  const wrappers = importsOf(file).flatMap(({ from, names }) => (homes.includes(from) ? names : []));
  const wrapped = constantsMadeBy(wrappers, file.ast);
  return exportedNames(file.ast)
    .filter((name) => !wrapped.has(name) && !settings.has(name))
    .map((name) => `${name} is not made by a wrapper`);
});

function constantsMadeBy(makers: readonly string[], ast: ts.SourceFile): Set<string> {
  const constants = ast.statements
    .filter(ts.isVariableStatement)
    .flatMap((one) => [...one.declarationList.declarations]);
  const made = constants.filter(({ initializer }) => {
    return initializer && ts.isCallExpression(initializer) && makers.includes(initializer.expression.getText());
  });
  return new Set(made.map(({ name }) => name.getText()));
}

/** The names, inside the file, of all values that it exports. */
function exportedNames(ast: ts.SourceFile): string[] {
  return ast.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause } = statement;
      if (!exportClause || !ts.isNamedExports(exportClause)) return [statement.getText()];
      return exportClause.elements.map(({ propertyName, name }) => (propertyName ?? name).text);
    }
    if (ts.isExportAssignment(statement)) return ['the default export'];
    if (!isExported(statement) || ts.isTypeAliasDeclaration(statement)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    return [ts.isFunctionDeclaration(statement) && statement.name ? statement.name.text : statement.getText()];
  });
}
