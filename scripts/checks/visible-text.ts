import ts from 'typescript';
import { type HouseRule, isForTests, nodesIn, type SourceFile } from './project.ts';

/** Names and codes that read the same in every language. */
const sameEverywhere = /%s|\b(Sightline|PowerPoint|PPTX|PDF|XLSX|CSV|JPEG|PNG|AED|VAT|UTC|m|x)\b/g;

/** Attributes and properties that a person gets to read. */
const shownName =
  /^(title|label|placeholder|alt|description|detail|details|heading|hint|note|greeting|message|question|caption|subtitle|tooltip|summary|doing|done|error|aria-(label|description|placeholder|roledescription|valuetext))$|^[a-z]+(Label|Text|Title|Description|Hint|Placeholder|Message)$/;
/** Calls whose words a person gets to read. */
const shownCall = /^(toast(\.\w+)?|(window\.)?(confirm|alert)|set\w*Error|formatCount)$/;
/** A constant whose values are words for people. */
const shownConstant = /(labels|words|texts|titles|names)$/i;
/** A capital, and another word after it: a sentence or a heading, wherever it stands. */
const sentence = /^\s*\p{Lu}[\p{L}’'-]*[,.:;!?…]?\s+[\p{L}\d]/u;

const hasWords = (text: string) => /\p{L}/u.test(text.replace(/&\w+;/g, '').replace(sameEverywhere, ''));

/** Every text that people see in pages and components, and that the business functions say, stands in the message files. */
export const textStandsInMessages: HouseRule = (project) =>
  [...project.values()].flatMap((file) =>
    textsOf(file).map((text) => `${file.path}: "${text}" belongs into messages/`),
  );

const textsOf = (file: SourceFile) => (isLookedAt(file.path) ? textsIn(file) : speaks(file.path) ? saidIn(file) : []);

const isLookedAt = (path: string) => /^(app|components)\/.*\.tsx?$/.test(path) && !isForTests(path);

/** What ends like a sentence; headings of a file that is read back and names of the trade do not. */
const wholeSentence = /[.?!:]\s*$/;

/** What speaks English or nothing at all: models, documents with labels of their own, the API's own, the start, the demo. */
const speaksOtherwise =
  /^lib\/(adapters|ai|audit|chats\/rules|core\/(dates|ids|log|parse-date|phrase|speaker)|demo|documents|env|http\/api\/(openapi|operations)|start|testing)\b|\/(terms-in-(english|arabic)|describe-in-arabic|place-in-arabic|sample-snapshot)\.ts$/;
const speaks = (path: string) => /^lib\/.*\.ts$/.test(path) && !isForTests(path) && !speaksOtherwise.test(path);

/** Sentences of a business function or a rule; what only its log or its reviewers read is none. */
const saidIn = ({ ast }: SourceFile): string[] =>
  nodesIn(ast)
    .filter((node) => isText(node) && sentence.test(wordsOf(node)) && !isForCode(node))
    .filter((node) => wholeSentence.test(wordsOf(node)))
    .map((node) => wordsOf(node).replace(/\s+/g, ' ').trim())
    .filter(hasWords);

/** The texts of a file that a person gets to see, in its order. */
function textsIn({ ast }: SourceFile): string[] {
  const found = nodesIn(ast).flatMap((node): ts.Node[] => {
    if (ts.isJsxText(node)) return [node];
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return shown(node.expression);
    if (ts.isJsxAttribute(node)) {
      return shownName.test(node.name.getText()) ? shown(node.initializer) : [];
    }
    if (ts.isPropertyAssignment(node)) return isShownProperty(node) ? shown(node.initializer) : [];
    if (ts.isBindingElement(node) || ts.isVariableDeclaration(node)) {
      return shownName.test(node.name.getText()) ? shown(node.initializer) : [];
    }
    if (ts.isCallExpression(node)) {
      return shownCall.test(node.expression.getText()) ? node.arguments.flatMap((one) => shown(one)) : [];
    }
    return isText(node) && sentence.test(wordsOf(node)) && !isForCode(node) ? [node] : [];
  });
  return [...new Set(found)].map((node) => wordsOf(node).replace(/\s+/g, ' ').trim()).filter(hasWords);
}

/** The texts that an expression may come to; what is handed to a function is that function's matter. */
function shown(node: ts.Node | undefined): ts.Node[] {
  if (!node) return [];
  if (isText(node)) return [node];
  if (ts.isConditionalExpression(node)) return [...shown(node.whenTrue), ...shown(node.whenFalse)];
  if (ts.isBinaryExpression(node)) {
    const isCondition = node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    return isComparison(node) ? [] : [...(isCondition ? [] : shown(node.left)), ...shown(node.right)];
  }
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? [] : shown(node.body);
  if (ts.isElementAccessExpression(node)) return shown(node.expression);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.flatMap((one) => (ts.isPropertyAssignment(one) ? shown(one.initializer) : []));
  }
  const isWrapped = ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node);
  return isWrapped || ts.isJsxExpression(node) ? shown(node.expression) : [];
}

const isComparison = ({ operatorToken }: ts.BinaryExpression) => /^([=!]==?|[<>]=?|in)$/.test(operatorToken.getText());

type Text = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression;

const isText = (node: ts.Node): node is Text =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node);

function wordsOf(node: ts.Node): string {
  if (ts.isTemplateExpression(node)) {
    return [node.head, ...node.templateSpans.map((span) => span.literal)].map(({ text }) => text).join(' ');
  }
  return ts.isStringLiteralLike(node) ? node.text : node.getText();
}

function isShownProperty(node: ts.PropertyAssignment): boolean {
  const owner = node.parent.parent;
  if (ts.isPropertyAssignment(owner) && owner.name.getText() === 'classNames') return false;
  if (shownName.test(node.name.getText())) return true;
  const constant = ts.isSatisfiesExpression(owner) || ts.isAsExpression(owner) ? owner.parent : owner;
  return ts.isVariableDeclaration(constant) && shownConstant.test(constant.name.getText());
}

/** Names of modules, classes, and the reason a public door gives to its reviewer. */
function isForCode({ parent }: ts.Node): boolean {
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return true;
  if (ts.isNewExpression(parent)) return parent.expression.getText() !== 'AppError';
  if (ts.isJsxAttribute(parent)) return parent.name.getText() === 'className';
  return (
    ts.isCallExpression(parent) && /^(cn|cva|public(Action|Route)|allowAnonymous)$/.test(parent.expression.getText())
  );
}
