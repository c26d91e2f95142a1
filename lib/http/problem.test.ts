import { describe, expect, it, vi } from 'vitest';
import { AppError, errorCodes, notFound, wrongFields } from '#lib/core/errors.ts';
import { problemResponse } from './problem.ts';

describe('problemResponse', () => {
  it('tells an AppError in its own words, with field errors by JSON pointer', async () => {
    const fields = [{ path: 'sites.0.startsOn', message: 'Write a date, like 1 Jan 2027.' }];
    const response = problemResponse(wrongFields('input.someFields', fields), 'req_1');
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      code: 'invalid_input',
      detail: 'Some fields need another look.',
      requestId: 'req_1',
      errors: [{ pointer: '#/sites/0/startsOn', detail: 'Write a date, like 1 Jan 2027.' }],
    });
  });

  it('has a status for every code', () => {
    const statuses = errorCodes.map((code) => problemResponse(new AppError(code, 'x'), 'req_1').status);
    expect(statuses).toEqual([400, 401, 403, 403, 404, 409, 429, 502]);
  });

  it('says who may ask when nobody is signed in', () => {
    expect(problemResponse(new AppError('unauthenticated', 'x'), 'r').headers.get('www-authenticate')).toBe(
      'Bearer realm="Sightline"',
    );
    expect(problemResponse(notFound('proposal'), 'r').headers.get('www-authenticate')).toBeNull();
  });

  it('logs what nobody expected and tells nothing of it', async () => {
    const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const response = problemResponse(new Error('select * from secret_table'), 'req_9');
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain('secret_table');
    expect(text).toContain('req_9');
    expect(String(logged.mock.calls[0]?.[0])).toContain('secret_table');
    logged.mockRestore();
  });
});
