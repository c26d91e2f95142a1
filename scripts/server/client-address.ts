/**
 * The address of whoever sends a request: what the outermost of our proxies wrote down, the `hops`-th from the right of
 * X-Forwarded-For. Without proxies, or where the field has fewer entries than there are proxies, it is the address of
 * the connection: a client writes what it likes into that field.
 */
export function addressOf(socketAddress: string, forwardedFor: string | undefined, hops: number): string {
  const entries = (forwardedFor ?? '').split(',').map((entry) => entry.trim());
  return (hops > 0 && entries.at(-hops)) || socketAddress;
}
