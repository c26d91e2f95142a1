import { describe, expect, test } from 'vitest';
import { readBytes } from './read-bytes.ts';

const post = (body?: BodyInit) => new Request('http://desk.test', { method: 'POST', body: body ?? null });

describe('the body of a request', () => {
  test('comes whole, however it was cut on the way', async () => {
    const parts = ['ab', 'cde', 'f'].map((part) => new TextEncoder().encode(part));
    const body = new ReadableStream({
      start(controller) {
        for (const part of parts) controller.enqueue(part);
        controller.close();
      },
    });
    const request = new Request('http://desk.test', { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect(new TextDecoder().decode(await readBytes(request, 6))).toBe('abcdef');
  });

  test('may be empty, and at most so long', async () => {
    expect(await readBytes(post(), 10)).toHaveLength(0);
    await expect(readBytes(post('x'.repeat(2_000_001)), 2_000_000)).rejects.toMatchObject({
      code: 'invalid_input',
      message: 'The body is larger than 2 MB.',
    });
  });
});
