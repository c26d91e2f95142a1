import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openApiDocument } from '#lib/http/api/openapi.ts';

type Answer = { status: number; contentType: string | null; text: string };
type Media = { schema?: unknown };
type Documented = { responses: Record<string, { content?: Record<string, Media> }> };

// The type of a package for CommonJS says that its function stands one level deeper than it does.
const addAllFormats = addFormats as unknown as typeof addFormats.default;
const validators = new Map<string, ValidateFunction>();
let ajv: Ajv2020 | undefined;

function validatorOf(pointer: string): ValidateFunction {
  if (!ajv) {
    ajv = new Ajv2020({ strict: false, allErrors: true });
    addAllFormats(ajv);
    ajv.addSchema(openApiDocument() as object, 'api');
  }
  const known = validators.get(pointer) ?? ajv.compile({ $ref: `api#${pointer}` });
  validators.set(pointer, known);
  return known;
}

const escaped = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** What is wrong with an answer by the API's own document: a status, a form or a field that it does not name. */
export function contractProblems(method: string, template: string, answer: Answer): string[] {
  const paths = openApiDocument().paths as Record<string, Record<string, Documented>>;
  const operation = paths[template]?.[method.toLowerCase()];
  if (!operation) return [`${method} ${template} is not in the document.`];
  const response = operation.responses[answer.status];
  if (!response) return [`${method} ${template} does not name the status ${answer.status}.`];
  const mediaType = (answer.contentType ?? '').split(';')[0] ?? '';
  if (!response.content) return answer.text === '' ? [] : [`${answer.status} has a body.`];
  const files = ['image/*', 'application/octet-stream'].some((kind) => response.content?.[kind]);
  if (files) return [];
  if (!response.content[mediaType]) return [`${answer.status} comes as "${mediaType}".`];
  const at = [
    'paths',
    template,
    method.toLowerCase(),
    'responses',
    String(answer.status),
    'content',
    mediaType,
    'schema',
  ];
  const isValid = validatorOf(`/${at.map(escaped).join('/')}`);
  if (isValid(JSON.parse(answer.text))) return [];
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${method} ${template} ${instancePath}: ${message}`);
}

/** The path of the document that an address below /api/v1 belongs to; undefined where none does. */
export function templateOf(path: string): string | undefined {
  const parts = path.split('/');
  const fits = (template: string) => {
    const wanted = template.split('/');
    return wanted.length === parts.length && wanted.every((part, at) => part.startsWith('{') || part === parts[at]);
  };
  const found = Object.keys(openApiDocument().paths ?? {}).filter(fits);
  return found.sort((a, b) => a.split('{').length - b.split('{').length)[0];
}
