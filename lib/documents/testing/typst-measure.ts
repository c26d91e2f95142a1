import type { Paragraph, TextStyle } from '../deck.ts';
import { typstCompiler } from '../pdf/compiler.ts';
import { literal, paragraphsSource, typesetting } from '../pdf/typst-source.ts';

/** How high typst sets paragraphs in a width, both in inches: what really happens, to hold the deck's own measure to. */
export function typstHeights(texts: readonly { paragraphs: readonly Paragraph[]; width: number }[]): number[] {
  return measure(
    texts.map(({ paragraphs, width }) => `measure(box(width: ${width}in, ${paragraphsSource(paragraphs)})).height`),
  );
}

/** How wide typst sets lines of text, in inches. */
export function typstWidths(lines: readonly string[], { sizePt, isBold, trackingPt }: TextStyle): number[] {
  const style = `size: ${sizePt}pt, weight: ${isBold ? 700 : 400}, tracking: ${trackingPt}pt`;
  return measure(lines.map((line) => `measure(text(${style}, ${literal(line)})).width`));
}

function measure(lengths: readonly string[]): number[] {
  const values = lengths.map((length) => `${length}.inches()`).join(',\n');
  const mainFileContent = `${typesetting}\n#context [#metadata((${values},)) <lengths>]`;
  const [found] = typstCompiler().query({ mainFileContent }, { selector: '<lengths>', field: 'value' });
  return found;
}
