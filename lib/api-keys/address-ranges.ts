import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** A range in its usual form ("203.0.113.0/24"; one address is a range of one); undefined for anything else. */
export function toRange(text: string): string | undefined {
  try {
    const [first, bits] = rangeOf(text);
    return `${first}/${bits}`;
  } catch {
    return undefined;
  }
}

/** Whether an address lies in one of the ranges; without ranges every address does. A v4-mapped v6 address is its v4. */
export function isInRanges(address: string, ranges: readonly string[]): boolean {
  if (ranges.length === 0) return true;
  if (!ipaddr.isValid(address)) return false;
  const given = ipaddr.process(address);
  return ranges.some((range) => {
    const [first, bits] = rangeOf(range);
    return first.kind() === given.kind() && given.match(first as ipaddr.IPv4 & ipaddr.IPv6, bits);
  });
}

function rangeOf(text: string): [Address, number] {
  if (!text.includes('/')) {
    if (!isPlain(text)) throw new Error('This is no address.');
    const one = ipaddr.process(text);
    return [one, one.kind() === 'ipv4' ? 32 : 128];
  }
  if (!isPlain(text.slice(0, text.indexOf('/')))) throw new Error('This is no range.');
  const [first, bits] = ipaddr.parseCIDR(text);
  if (first instanceof ipaddr.IPv6 && first.isIPv4MappedAddress()) {
    if (bits < 96) throw new Error('This range is wider than IPv4.');
    return firstOf(first.toIPv4Address(), bits - 96);
  }
  return firstOf(first, bits);
}

/** The library also reads "10.1" and octal numbers, which people do not mean. */
const isPlain = (text: string) => text.includes(':') || ipaddr.IPv4.isValidFourPartDecimal(text);

const firstOf = (address: Address, bits: number): [Address, number] =>
  address instanceof ipaddr.IPv4
    ? [ipaddr.IPv4.networkAddressFromCIDR(`${address}/${bits}`), bits]
    : [ipaddr.IPv6.networkAddressFromCIDR(`${address}/${bits}`), bits];
