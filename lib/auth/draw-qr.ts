import { encode } from 'uqr';

/** A QR code as the path of an SVG whose side has `size` units; dark is drawn, light is left out. */
export type QrDrawing = { size: number; path: string };

/** Draws a QR code here, so that what stands in it goes to nobody else. */
export function drawQr(text: string): QrDrawing {
  const { size, data } = encode(text, { ecc: 'M', border: 2 });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: squares.join('') };
}
