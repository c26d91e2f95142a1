import { afterEach, describe, expect, it, vi } from 'vitest';
import { logError, logEvent } from './log.ts';

const written: string[] = [];
const capture = (stream: NodeJS.WriteStream) =>
  vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });

afterEach(() => {
  written.length = 0;
  vi.restoreAllMocks();
});

describe('the log', () => {
  it('writes an event as one line of JSON', () => {
    capture(process.stdout);
    logEvent('server.started', { port: 3000 });
    expect(written).toHaveLength(1);
    expect(JSON.parse(written.join(''))).toMatchObject({ level: 'info', event: 'server.started', port: 3000 });
  });

  it('writes an error with its causes, on one line', () => {
    capture(process.stderr);
    logError(new Error('outer', { cause: new TypeError('inner') }), { requestId: 'req_1' });
    expect(written.join('').trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(written.join(''))).toMatchObject({
      level: 'error',
      requestId: 'req_1',
      error: { message: 'outer', cause: { name: 'TypeError', message: 'inner' } },
    });
  });

  const password = 'hunter2secret';
  it.each([
    ['an OpenAI key', 'failed with sk-proj-abcdefgh12345678', 'abcdefgh12345678'],
    ['a Google key', 'key AIzaSyA1234567890abcdef is wrong', '1234567890abcdef'],
    ['a bearer token', 'sent Authorization: Bearer eyJhbGciOi.J9.x', 'eyJhbGciOi'],
    ['a database password', `no answer from postgres://desk:${password}@db.example/desk`, password],
  ])('blots out %s', (_name, message, secret) => {
    capture(process.stderr);
    logError(new Error(message));
    expect(written.join('')).not.toContain(secret);
  });
});
