import { plainDigits } from '#lib/core/format.ts';

/**
 * A number as typed, in the digits of any script and with or without a percent sign, as an integer with `places`
 * implied decimals: "5.5 %" with 2 places is 550. Undefined for what is none, has more decimals or is negative.
 */
export function readScaled(text: string, places: number): number | undefined {
  const plain = plainDigits(text.trim())
    .replace(/\s*[%٪]$/, '')
    .replace(/٫/g, '.');
  const [, whole = '', fraction = ''] = /^(\d{1,9})(?:\.(\d+))?$/.exec(plain) ?? [];
  if (whole === '' || fraction.length > places) return undefined;
  return Number(whole + fraction.padEnd(places, '0'));
}
