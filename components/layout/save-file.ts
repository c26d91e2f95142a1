import type { ActionResult, ErrorCode } from '#lib/core/errors.ts';

const keptForMs = 60_000;

type Problem = { code?: ErrorCode; detail?: string };

/** Saves what an address answers as a file; where it answers with a problem, gives what that says, if it says anything. */
export async function saveFile(href: string): Promise<ActionResult<null>> {
  try {
    const response = await fetch(href);
    if (!response.ok) return refusal((await response.json()) as Problem);
    const url = URL.createObjectURL(await response.blob());
    const link = document.createElement('a');
    link.href = url;
    link.download = fileNameOf(response.headers.get('content-disposition'));
    link.click();
    // A browser may begin to read it only after the click.
    setTimeout(() => URL.revokeObjectURL(url), keptForMs);
    return { ok: true, data: null };
  } catch {
    return refusal({});
  }
}

const refusal = ({ code = 'internal', detail = '' }: Omit<Problem, 'code'> & { code?: ErrorCode | 'internal' }) => ({
  ok: false as const,
  code,
  message: detail,
  fields: [],
});

/** The whole name of a `Content-Disposition` (RFC 8187). */
export function fileNameOf(disposition: string | null): string {
  const [, encoded = ''] = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '') ?? [];
  return decodeURIComponent(encoded);
}
