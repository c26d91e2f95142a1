import { type Box, pointsPerInch, type Rule } from '../deck.ts';

const emuPerInch = 914_400;
const emuPerPoint = emuPerInch / pointsPerInch;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or an attribute. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** Inches in the format's own unit, of which 914,400 are an inch. */
export const emu = (inches: number): number => Math.round(inches * emuPerInch);

/** Hundredths of a point, as text sizes and spaces are written. */
export const centipoints = (points: number): number => Math.round(points * 100);

/** Thousandths of a percent, as opacities and crops are written. */
export const millipercent = (share: number): number => Math.round(share * 100_000);

/** Where a shape stands and how large it is. */
export const frame = ({ x, y, width, height }: Box): string =>
  `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;

/** A fill in one colour, `RRGGBB`. */
export function solidFill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** One edge of a cell, named as the format names it; without a rule it is invisible. */
export function edge(name: 'lnL' | 'lnR' | 'lnT' | 'lnB', rule: Rule | null): string {
  const width = rule ? Math.round(rule.widthPt * emuPerPoint) : 0;
  return `<a:${name} w="${width}">${rule ? solidFill(rule.colour) : '<a:noFill/>'}</a:${name}>`;
}
