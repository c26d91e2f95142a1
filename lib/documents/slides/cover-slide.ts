import { type Paragraph, pageHeight, pageWidth, type Slide } from '../deck.ts';
import type { DeckContext } from '../deck-context.ts';
import { accentStroke, brandMark, photo, shape, text } from '../deck-elements.ts';
import { eyebrowStyle, margin, paragraph, textStyle, titleStyle } from '../deck-style.ts';

const photoX = 5.3;
const fadeWidth = 3.4;

/** The first page: whose proposal, for whom, of which day, over the first photo. */
export function coverSlide(context: DeckContext): Slide {
  const { snapshot, palette, labels, logo, photoOf } = context;
  const { brand, client, issuedOn } = snapshot;
  const firstSite = snapshot.sites.find(photoOf);
  const firstPhoto = firstSite && photoOf(firstSite);
  const photoBox = { x: photoX, y: 0, width: pageWidth - photoX, height: pageHeight };
  const fadeBox = { x: photoX - 0.02, y: 0, width: fadeWidth, height: pageHeight };
  const scenery = firstPhoto
    ? [photo(photoBox, firstPhoto, labels.nameOfSite(firstSite)), shape(fadeBox, palette.ink, { from: 1, to: 0 })]
    : [shape({ x: pageWidth - 0.4, y: 0, width: 0.4, height: pageHeight }, palette.accent)];
  const quiet = textStyle(12, palette.onInkMuted);
  const { name, legalName, contactName, agencyName } = client;
  const about = [legalName === name ? null : legalName, contactName, agencyName && labels.agency(agencyName)];
  const column = { x: margin, width: 5.4 };
  return {
    name: 'Cover',
    ground: palette.ink,
    elements: [
      ...scenery,
      brandMark(
        { x: margin - 0.1, y: 0.6, width: 3, height: 0.95 },
        { name: labels.nameOfBrand(brand), logo },
        palette.paper,
      ),
      accentStroke(margin, 2.3, palette.accent),
      text({ ...column, y: 2.5, height: 0.25 }, [paragraph(labels.outdoorProposal, eyebrowStyle(palette.onInkMuted))]),
      text({ ...column, y: 2.82, height: 1.95 }, [titleOf(context)], { isTitle: true }),
      text({ ...column, y: 4.95, height: 1.25 }, [
        paragraph(labels.preparedFor, quiet),
        paragraph(client.name, textStyle(18, palette.paper, { isBold: true }), 2),
        ...about.filter((line) => !!line).map((line) => paragraph(line ?? '', quiet, 1)),
      ]),
      text({ ...column, y: 6.55, height: 0.25 }, [
        paragraph(`${labels.date(issuedOn)}  ·  ${labels.numberAndVersion(snapshot)}`, quiet),
      ]),
    ],
  };
}

/** Names that are joined by an English word read from the left, whatever the first of them is written in. */
function titleOf({ snapshot, palette, labels }: DeckContext): Paragraph {
  const words = paragraph(labels.titleOf(snapshot), titleStyle(38, palette.paper));
  return snapshot.sites.length > 1 ? { ...words, isRightToLeft: false } : words;
}
