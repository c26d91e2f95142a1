import type { z } from 'zod';
import { invalidInput } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';

const maxBytes = 1_000_000;

/** The JSON body of a request, checked by its schema; at most 1 MB. Throws invalid_input. */
export async function readJson<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.output<Schema>> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw invalidInput('Send JSON, with the header "content-type: application/json".');
  }
  const text = await readText(request);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw invalidInput('The body is not JSON.');
  }
  return parseInput(schema, body);
}

async function readText(request: Request): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw invalidInput('The body is larger than 1 MB.');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
