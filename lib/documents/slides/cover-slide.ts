import { formatDate } from '#lib/core/dates.ts';
import { pageHeight, pageWidth, type Slide } from '../deck.ts';
import type { DeckContext } from '../deck-context.ts';
import { accentStroke, brandMark, photo, shape, text } from '../deck-elements.ts';
import { eyebrowStyle, margin, paragraph, textStyle, titleStyle } from '../deck-style.ts';

const photoX = 5.3;
const fadeWidth = 3.4;

/** The first page: whose proposal, for whom, of which day, over the first photo. */
export function coverSlide({ snapshot, palette, logo, photoOf }: DeckContext): Slide {
  const { brand, client, title, number, version, issuedOn } = snapshot;
  const firstSite = snapshot.sites.find(photoOf);
  const firstPhoto = firstSite && photoOf(firstSite);
  const photoBox = { x: photoX, y: 0, width: pageWidth - photoX, height: pageHeight };
  const fadeBox = { x: photoX - 0.02, y: 0, width: fadeWidth, height: pageHeight };
  const scenery = firstPhoto
    ? [photo(photoBox, firstPhoto, firstSite.name), shape(fadeBox, palette.ink, { towards: 'right', from: 1, to: 0 })]
    : [shape({ x: pageWidth - 0.4, y: 0, width: 0.4, height: pageHeight }, palette.accent)];
  const quiet = textStyle(12, palette.onInkMuted);
  const about = [client.legalName === client.name ? null : client.legalName, client.contactName].filter((line) => line);
  const column = { x: margin, width: 5.4 };
  return {
    name: 'Cover',
    ground: palette.ink,
    elements: [
      ...scenery,
      brandMark({ x: margin - 0.1, y: 0.6, width: 3, height: 0.95 }, { name: brand.name, logo }, palette.paper),
      accentStroke(margin, 2.3, palette.accent),
      text({ ...column, y: 2.5, height: 0.25 }, [paragraph('OUTDOOR PROPOSAL', eyebrowStyle(palette.onInkMuted))]),
      text({ ...column, y: 2.82, height: 1.95 }, [paragraph(title, titleStyle(38, palette.paper))], { isTitle: true }),
      text({ ...column, y: 4.95, height: 1.25 }, [
        paragraph('Prepared for', quiet),
        paragraph(client.name, textStyle(18, palette.paper, { isBold: true }), 2),
        ...about.map((line) => paragraph(line ?? '', quiet, 1)),
      ]),
      text({ ...column, y: 6.55, height: 0.25 }, [
        paragraph(`${formatDate(issuedOn)}  ·  ${number}, version ${version}`, quiet),
      ]),
    ],
  };
}
