const secrets: readonly [RegExp, string][] = [
  [/\b(sk-|AIza|sl_live_)[\w-]{8,}/g, '$1…'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, '$1 …'],
  [/(:\/\/[^/\s:@]+:)[^@\s/]+@/g, '$1…@'],
];

type Detail = string | number | boolean | null | undefined;

/** Writes one line of JSON to stdout; `event` reads "noun.verb". Secrets in texts are blotted out. */
export function logEvent(event: string, details: Record<string, Detail> = {}): void {
  process.stdout.write(line({ level: 'info', event, ...details }));
}

/** Writes an error with its stack and causes as one line of JSON to stderr. Secrets in texts are blotted out. */
export function logError(error: unknown, details: Record<string, Detail> = {}): void {
  process.stderr.write(line({ level: 'error', event: 'error', ...details, error: toPlain(error) }));
}

function line(entry: Record<string, unknown>): string {
  return `${withoutSecrets(JSON.stringify({ time: new Date().toISOString(), ...entry }))}\n`;
}

/** A text in which what looks like a secret is blotted out. */
export function withoutSecrets(text: string): string {
  return secrets.reduce((left, [pattern, kept]) => left.replace(pattern, kept), text);
}

function toPlain(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack, cause } = error;
  return { name, message, stack, ...(cause === undefined ? {} : { cause: toPlain(cause) }) };
}
