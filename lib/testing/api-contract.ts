import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Answer = { status: number; contentType: string | null; text: string };
type Documented = { responses: Record<string, { content?: Record<string, { schema?: unknown }> }> };
/** As much of an OpenAPI document as answers are held against. */
export type ApiDocument = { paths?: object };

/** Holds answers of the API against its document. */
export type Contract = {
  /** What is wrong with an answer: a status, a form or a field that the document does not name. */
  problems(method: string, template: string, answer: Answer): string[];
  /** The path of the document that an address below /api/v1 belongs to; undefined where none does. */
  templateOf(path: string): string | undefined;
};

// The type of a package for CommonJS says that its function stands one level deeper than it does.
const addAllFormats = addFormats as unknown as typeof addFormats.default;
const escaped = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** The contract that a document makes. */
export function contractOf(document: ApiDocument): Contract {
  const plain = JSON.parse(JSON.stringify(document)) as ApiDocument;
  const paths = (plain.paths ?? {}) as Record<string, Record<string, Documented>>;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addAllFormats(ajv);
  ajv.addSchema(plain, 'api');
  const validators = new Map<string, ValidateFunction>();
  const validatorOf = (pointer: string) => {
    const known = validators.get(pointer) ?? ajv.compile({ $ref: `api#${pointer}` });
    validators.set(pointer, known);
    return known;
  };
  return {
    problems(method, template, answer) {
      const operation = paths[template]?.[method.toLowerCase()];
      if (!operation) return [`${method} ${template} is not in the document.`];
      const response = operation.responses[answer.status];
      if (!response) return [`${method} ${template} does not name the status ${answer.status}.`];
      if (!response.content) return answer.text === '' ? [] : [`${answer.status} has a body.`];
      if (['image/*', 'application/octet-stream'].some((kind) => response.content?.[kind])) return [];
      const mediaType = (answer.contentType ?? '').split(';')[0] ?? '';
      if (!response.content[mediaType]) return [`${answer.status} comes as "${mediaType}".`];
      const status = String(answer.status);
      const at = ['paths', template, method.toLowerCase(), 'responses', status, 'content', mediaType, 'schema'];
      const validate = validatorOf(`/${at.map(escaped).join('/')}`);
      if (validate(JSON.parse(answer.text))) return [];
      return (validate.errors ?? []).map((one) => `${method} ${template} ${one.instancePath}: ${one.message}`);
    },
    templateOf(path) {
      const parts = path.split('/');
      const fits = (template: string) => {
        const wanted = template.split('/');
        return wanted.length === parts.length && wanted.every((part, at) => part.startsWith('{') || part === parts[at]);
      };
      const found = Object.keys(paths).filter(fits);
      return found.sort((a, b) => a.split('{').length - b.split('{').length)[0];
    },
  };
}
