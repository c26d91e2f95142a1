import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Deck } from '../deck.ts';
import { listImages } from '../list-images.ts';
import { typstCompiler } from './compiler.ts';
import { imagePath, typstSource } from './typst-source.ts';

/** How many compilations a cached layout or image outlives without being used. */
const maxCacheAge = 10;
/** A deck as PDF with selectable text. The same deck gives the same bytes. */
export function writePdf(deck: Deck): Uint8Array {
  const typst = typstCompiler();
  const images = listImages(deck);
  for (const image of images) typst.mapShadow(imagePath(image), Buffer.from(image.bytes));
  try {
    const compiled = typst.compile({ mainFileContent: typstSource(deck) });
    const document = compiled.result;
    if (!document) throw new Error(`The PDF was not made: ${describeFailure(typst, compiled)}`);
    return new Uint8Array(typst.pdf(document));
  } finally {
    for (const image of images) typst.unmapShadow(imagePath(image));
    typst.evictCache(maxCacheAge);
  }
}

function describeFailure(typst: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeError();
  return error ? JSON.stringify(typst.fetchDiagnostics(error)) : 'no reason given';
}
