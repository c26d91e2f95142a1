import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

export type SourceFile = { path: string; text: string; ast: ts.SourceFile };
/** The sources by path, with `/` and from the project folder. */
export type Project = ReadonlyMap<string, SourceFile>;
/** A rule of the house: gives a line for each place that breaks it, `path: what`. */
export type HouseRule = (project: Project) => string[];

const skipped = new Set([
  'node_modules',
  '.next',
  'data',
  'drizzle',
  'public',
  'test-results',
  'playwright-report',
  '.git',
]);
const generated = new Set(['next-env.d.ts']);
const source = /\.(ts|tsx|mjs|cjs)$/;

/** Everything that is written by hand in TypeScript or JavaScript. */
export function readProject(): Project {
  return projectOf(Object.fromEntries(filesIn('.').map((path) => [path, readFileSync(path, 'utf8')])));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry;
    if (skipped.has(name)) return [];
    const path = posix.join(folder, name);
    if (entry.isDirectory()) return filesIn(path);
    return source.test(name) && !generated.has(name) ? [path] : [];
  });
}

/** A project of these texts by path, for a rule to judge. */
export function projectOf(texts: Record<string, string>): Project {
  return new Map(
    Object.entries(texts).map(([path, text]) => {
      const ast = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return [path, { path, text, ast }];
    }),
  );
}

/** Tests and what they are made of. */
export const isForTests = (path: string) => /\.test\.tsx?$|\/testing\/|^(e2e|bench|scripts)\//.test(path);

/** Every node below one, in the order of the text. */
export function nodesIn(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (one: ts.Node) => {
    found.push(one);
    ts.forEachChild(one, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}

/** What a file imports: the path inside the project or the package, and the names. */
export function importsOf({ path, ast }: SourceFile): { from: string; specifier: string; names: string[] }[] {
  return ast.statements.filter(ts.isImportDeclaration).map(({ moduleSpecifier, importClause }) => {
    const specifier = (moduleSpecifier as ts.StringLiteral).text;
    const bindings = importClause?.namedBindings;
    const names = bindings && ts.isNamedImports(bindings) ? bindings.elements.map((one) => importedName(one)) : [];
    return { from: resolved(path, specifier), specifier, names };
  });
}

const importedName = ({ propertyName, name }: ts.ImportSpecifier) => (propertyName ?? name).text;

function resolved(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
}

export type NamedFunction = { name: string; body: ts.FunctionLikeDeclaration; statement: ts.Statement };

/** The functions that a file exports, declared as such or as a constant. */
export function exportedFunctions({ ast }: SourceFile): NamedFunction[] {
  return ast.statements.filter(isExported).flatMap((statement): NamedFunction[] => {
    if (ts.isFunctionDeclaration(statement)) {
      return statement.name && statement.body ? [{ name: statement.name.text, body: statement, statement }] : [];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [{ name: name.getText(), body: initializer, statement }]
        : [],
    );
  });
}

/** Whether a statement carries `export`. */
export function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && hasModifier(statement, ts.SyntaxKind.ExportKeyword);
}

export const hasModifier = (node: ts.HasModifiers, kind: ts.SyntaxKind): boolean =>
  ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false;

/** The names that are called anywhere below a node: `a` of `a()`, `b` of `x.b()`. */
export function calledIn(node: ts.Node): Set<string> {
  const called = new Set<string>();
  for (const one of nodesIn(node)) {
    if (!ts.isCallExpression(one)) continue;
    const { expression } = one;
    called.add(ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText());
  }
  return called;
}

/** `add-thing` in `lib/things/add-thing.ts`. */
export const baseName = (path: string) => posix.basename(path).replace(/(\.(db\.)?test|\.config)?\.\w+$/, '');

export const camelCase = (kebab: string) => kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
