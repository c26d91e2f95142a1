import ts from 'typescript';
import {
  baseName,
  calledIn,
  camelCase,
  exportedFunctions,
  type HouseRule,
  importsOf,
  isForTests,
  type NamedFunction,
  type Project,
  type SourceFile,
} from './project.ts';

type Found = { file: SourceFile; fn: NamedFunction };

/** What answers the question who is calling, and the rows about it, cannot ask it first. */
const beneath =
  /^lib\/(core|http|audit|adapters|ai|jobs|documents|imaging)\/|^lib\/auth\/(context|identify-caller)\.ts$/;
const door = /^(app|lib\/ai\/tools|lib\/jobs)\//;
const asking = ['requirePermission', 'requireSelf', 'allowAnonymous'];
const writing = /^(insert|update|move|delete|replace|mark|take)[A-Z]/;
/** Records themselves: of calls of a model, of changes, and of what a person was told about them and has read. */
const ledgers = new Set([
  'insertAiCall',
  'insertAuditEvents',
  'insertNotification',
  'insertOutboxMessages',
  'markNotificationsRead',
]);

const domainOf = (path: string) => /^lib\/([a-z-]+)\/[a-z-]+\.ts$/.exec(path)?.[1];

/**
 * The business functions: those that a door calls, and those that take a Ctx and are called from another domain or by
 * nobody yet. What only its own domain calls is a part of the functions that call it.
 */
function businessFunctions(project: Project): Found[] {
  const product = [...project.values()].filter(({ path }) => !isForTests(path));
  const uses = product.flatMap((file) => importsOf(file).map((one) => ({ ...one, by: file.path })));
  return product
    .filter(({ path }) => domainOf(path) && !beneath.test(path))
    .flatMap((file) => exportedFunctions(file).map((fn) => ({ file, fn })))
    .filter(({ file: { path }, fn: { name, body } }) => {
      const callers = uses.filter((use) => use.from === path && use.names.includes(name)).map((use) => use.by);
      const first = body.parameters[0]?.type?.getText();
      if (callers.some((by) => door.test(by))) return first === 'Ctx' || first === 'DbScope';
      return first === 'Ctx' && (callers.length === 0 || callers.some((by) => domainOf(by) !== domainOf(path)));
    });
}

/** A business function asks for a right before it does anything else. */
export const asksFirst: HouseRule = (project) =>
  businessFunctions(project)
    .filter(({ fn }) => {
      const body = fn.body.body;
      const first = body && ts.isBlock(body) ? body.statements[0] : body;
      return !first || !asking.some((name) => calledIn(first).has(name));
    })
    .map(({ file, fn }) => `${file.path}: ${fn.name} must begin with ${asking.join(', ')}`);

/** A business function that writes, itself or through a part of it, does so in a transaction and leaves an audit row. */
export const leavesAuditRow: HouseRule = (project) => {
  const found = businessFunctions(project);
  const own = new Set(found.map(({ file }) => file.path));
  return found
    .filter(({ file }) => writes(file, project, own))
    .flatMap(({ file, fn }) =>
      ['inTransaction', 'recordAudit']
        .filter((name) => !calledIn(fn.body).has(name))
        .map((name) => `${file.path}: ${fn.name} writes without ${name}`),
    );
};

function writes(file: SourceFile, project: Project, businessFiles: ReadonlySet<string>): boolean {
  const called = calledIn(file.ast);
  return importsOf(file).some(({ from, names }) => {
    const used = names.filter((name) => called.has(name));
    if (from.startsWith('db/repositories/')) return used.some((name) => writing.test(name) && !ledgers.has(name));
    const part = project.get(from);
    if (!part || businessFiles.has(from) || !domainOf(from) || beneath.test(from)) return false;
    // A part that leaves its own row has done what is asked.
    return used.length > 0 && !calledIn(part.ast).has('recordAudit') && writes(part, project, businessFiles);
  });
}

/** A business function stands alone in a file of its name and takes a context and one input. */
export const oneFunctionPerFile: HouseRule = (project) =>
  businessFunctions(project).flatMap(({ file, fn }) => [
    ...(exportedFunctions(file).length > 1 ? [`${file.path}: ${fn.name} shares its file with another function`] : []),
    ...(fn.name === camelCase(baseName(file.path)) ? [] : [`${file.path}: ${fn.name} is not the name of its file`]),
    ...(fn.body.parameters.length > 2 ? [`${file.path}: ${fn.name} takes more than a context and an input`] : []),
  ]);

/** The clock of a business function, and of a rule, is what its caller says: `ctx.now` or a date. */
export const clockIsGiven: HouseRule = (project) => {
  const timed = new Set(businessFunctions(project).map(({ file }) => file.path));
  const pure = /^lib\/[a-z-]+\/(rules|schema)(\.ts$|\/)/;
  return [...project.values()]
    .filter(({ path }) => !isForTests(path) && (timed.has(path) || pure.test(path)))
    .filter(({ ast }) => [...nodesWithClock(ast)].length > 0)
    .map(({ path }) => `${path}: reads the clock of the machine`);
};

function* nodesWithClock(node: ts.Node): Generator<ts.Node> {
  const isNewDate = ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;
  // A default of a parameter is a clock that the caller may set.
  if (ts.isParameter(node)) return;
  if (isNewDate || (ts.isCallExpression(node) && node.expression.getText() === 'Date.now')) yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesWithClock(child);
}

/** A tool and a job are thin: one function of a domain each, in a file of their name. */
export const toolsAndJobsAreThin: HouseRule = (project) =>
  [...project.values()].flatMap((file) => {
    const kind = /^lib\/ai\/tools\//.test(file.path)
      ? 'Tool'
      : /^lib\/jobs\/[a-z-]+-job\.ts$/.test(file.path)
        ? ''
        : null;
    const defined = definedConstants(file).filter(({ made }) => made === 'defineTool' || kind === '');
    if (kind === null || isForTests(file.path) || defined.length === 0) return [];
    const wanted = `${camelCase(baseName(file.path))}${kind}`;
    const functions = importsOf(file).flatMap(({ from, names }) =>
      domainOf(from) && !beneath.test(from) ? names.filter((name) => exportsFunction(project.get(from), name)) : [],
    );
    return [
      ...(defined.some(({ name }) => name === wanted) ? [] : [`${file.path}: does not export ${wanted}`]),
      ...(functions.length === 1 ? [] : [`${file.path}: calls ${functions.length} functions, not one`]),
    ];
  });

function definedConstants({ ast }: SourceFile): { name: string; made: string }[] {
  return ast.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.map(({ name, initializer }) => ({
      name: name.getText(),
      made: initializer && ts.isCallExpression(initializer) ? initializer.expression.getText() : '',
    })),
  );
}

const exportsFunction = (file: SourceFile | undefined, name: string) =>
  file !== undefined && exportedFunctions(file).some((one) => one.name === name);
