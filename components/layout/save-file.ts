const keptForMs = 60_000;

/** Saves what an address answers as a file; where it answers with a problem, gives what that says. */
export async function saveFile(href: string): Promise<{ ok: true } | { ok: false; message: string | undefined }> {
  try {
    const response = await fetch(href);
    if (!response.ok) return { ok: false, message: ((await response.json()) as { detail?: string }).detail };
    const url = URL.createObjectURL(await response.blob());
    const link = document.createElement('a');
    link.href = url;
    link.download = fileNameOf(response.headers.get('content-disposition'));
    link.click();
    // A browser may begin to read it only after the click.
    setTimeout(() => URL.revokeObjectURL(url), keptForMs);
    return { ok: true };
  } catch {
    return { ok: false, message: undefined };
  }
}

/** The whole name of a `Content-Disposition` (RFC 8187). */
export function fileNameOf(disposition: string | null): string {
  const [, encoded = ''] = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '') ?? [];
  return decodeURIComponent(encoded);
}
