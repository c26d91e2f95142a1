/**
 * The address a request comes from: the last hop that a proxy, or the server itself, wrote down. A client can write
 * anything before it. Empty where nobody wrote one.
 */
export function clientAddress(headers: Pick<Headers, 'get'>): string {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return (hops.at(-1) ?? '').replace(/^::ffff:/, '');
}
