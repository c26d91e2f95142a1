import { wrongField } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import { ProtocolError } from '../problem.ts';
import { readJson } from '../read-json.ts';
import type { Operation } from './operation.ts';

/** What a call says, checked: the parts of its path, its query and its JSON body. Throws invalid_input. */
export async function readCall(operation: Operation, request: Request, segments: Record<string, string>) {
  const params = operation.params ? parseInput(operation.params, segments) : {};
  const query = readQuery(operation, new URL(request.url).searchParams);
  return { params, query, body: await readBody(operation, request) };
}

function readQuery({ query }: Operation, sent: URLSearchParams): unknown {
  for (const name of new Set(sent.keys())) {
    if (sent.getAll(name).length > 1) {
      throw wrongField({ path: name, kind: 'invalid', message: say('requests.twice') });
    }
  }
  const given = Object.fromEntries(sent);
  if (query) return parseInput(query, given);
  const [unknown] = Object.keys(given);
  if (unknown === undefined) return {};
  const message = say('input.unknownField', { names: { list: Object.keys(given) } });
  throw wrongField({ path: unknown, kind: 'invalid', message });
}

async function readBody({ body }: Operation, request: Request): Promise<unknown> {
  if (request.headers.has('content-encoding')) {
    throw new ProtocolError('unsupported_media_type', say('requests.noEncoding'));
  }
  if (!body) return undefined;
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new ProtocolError('unsupported_media_type', say('requests.onlyJson'), { accept: 'application/json' });
  }
  return readJson(request, body);
}
