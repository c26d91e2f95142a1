import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { type Box, pageHeight, pointsPerInch } from '../deck.ts';

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The slides of a PowerPoint file as XML, in the order of their numbers. */
function listSlides(pptx: Uint8Array): string[] {
  const parts = unzipSync(pptx, { filter: ({ name }) => /^ppt\/slides\/slide\d+\.xml$/.test(name) });
  const inOrder = Object.entries(parts).sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }));
  return inOrder.map(([, part]) => strFromU8(part));
}

/** The slides of a PowerPoint file as XML. */
export const slidesOfPptx = (pptx: Uint8Array): string => listSlides(pptx).join('\n');

/** The words on each slide of a PowerPoint file. */
export const wordsOfSlides = (pptx: Uint8Array): string[] => listSlides(pptx).map(wordsOfXml);

/** Every paragraph with words on the slides of a PowerPoint file, as XML. */
export const listParagraphs = (pptx: Uint8Array): string[] =>
  [...slidesOfPptx(pptx).matchAll(/<a:p>.*?<\/a:p>/gs)].map(([xml]) => xml).filter((xml) => xml.includes('<a:t>'));

/** The words in the XML of slides, a line per paragraph. */
export function wordsOfXml(xml: string): string {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text = '']) => text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity))
    .join('\n');
}

/** The words of a PowerPoint file, read from the XML of its slides. */
export const textOfPptx = (pptx: Uint8Array): string => wordsOfXml(slidesOfPptx(pptx));

/** The words of a PDF, read from its text layer. */
export async function textOfPdf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(pdf.slice(), { mergePages: true });
  return text;
}

/** The pieces of text on the pages of a PDF: where they begin on their baseline and how wide they are, in inches. */
export async function piecesOfPdf(pdf: Uint8Array): Promise<{ text: string; at: Omit<Box, 'height'> }[][]> {
  const document = await getDocumentProxy(pdf.slice());
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const pieces = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [x = 0, fromBottom = 0] = item.transform.slice(4).map((points) => points / pointsPerInch);
      return [{ text: item.str, at: { x, y: pageHeight - fromBottom, width: item.width / pointsPerInch } }];
    });
    pages.push(pieces);
  }
  return pages;
}
