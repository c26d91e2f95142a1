import ipaddr from 'ipaddr.js';

/**
 * What is counted as one address: an IPv4 address, or the /64 network of an IPv6 one, of which one customer has all
 * addresses. A text that is no address stands for itself.
 */
export function addressGroup(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${new ipaddr.IPv6([...(parsed as ipaddr.IPv6).parts.slice(0, 4), 0, 0, 0, 0]).toString()}/64`;
}
