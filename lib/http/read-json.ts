import type { z } from 'zod';
import { invalidInput } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { readBytes } from './read-bytes.ts';

const maxBytes = 1_000_000;

/** The JSON body of a request, checked by its schema; at most 1 MB. Throws invalid_input. */
export async function readJson<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.output<Schema>> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw invalidInput('requests.sendJson');
  }
  const text = new TextDecoder().decode(await readBytes(request, maxBytes));
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw invalidInput('requests.notJson');
  }
  return parseInput(schema, body);
}
