import type { Paragraph } from '../deck.ts';
import { fontFamily } from '../fonts.ts';
import { centipoints, escapeXml, solidFill } from './xml.ts';

const alignments = { left: 'l', center: 'ctr', right: 'r' } as const;

/** Paragraphs as a shape and a table cell hold them; lines have the deck's height, whatever font the reader has. */
export function paragraphsXml(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(paragraphXml).join('');
}

function paragraphXml({ text, style, isRightToLeft, gapBeforePt = 0 }: Paragraph, index: number): string {
  const spacing = [
    `<a:lnSpc><a:spcPts val="${centipoints(style.sizePt * style.lineHeight)}"/></a:lnSpc>`,
    `<a:spcBef><a:spcPts val="${index > 0 ? centipoints(gapBeforePt) : 0}"/></a:spcBef>`,
  ];
  const properties = `<a:pPr algn="${alignments[style.align]}" rtl="${isRightToLeft ? 1 : 0}">${spacing.join('')}</a:pPr>`;
  const language = isRightToLeft ? 'ar-AE' : 'en-US';
  if (!text) return `<a:p>${properties}<a:endParaRPr lang="${language}" sz="${centipoints(style.sizePt)}"/></a:p>`;
  return `<a:p>${properties}<a:r>${runProperties(style, isRightToLeft)}<a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
}

function runProperties({ sizePt, isBold, colour, trackingPt }: Paragraph['style'], isRightToLeft: boolean): string {
  const attributes = [
    `lang="${isRightToLeft ? 'ar-AE' : 'en-US'}"`,
    `sz="${centipoints(sizePt)}"`,
    `b="${isBold ? 1 : 0}"`,
    ...(trackingPt ? [`spc="${centipoints(trackingPt)}"`] : []),
  ];
  const typefaces = ['latin', 'cs'].map((script) => `<a:${script} typeface="${fontFamily}"/>`).join('');
  return `<a:rPr ${attributes.join(' ')}>${solidFill(colour)}${typefaces}</a:rPr>`;
}
