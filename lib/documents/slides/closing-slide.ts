import { pageHeight, type Slide } from '../deck.ts';
import type { DeckContext } from '../deck-context.ts';
import { accentStroke, brandMark, photo, shape, text } from '../deck-elements.ts';
import { eyebrowStyle, paragraph, textStyle, titleStyle } from '../deck-style.ts';

const photoWidth = 7.2;
const fadeWidth = 1.2;
const column = { x: 7.3, width: 5.3 };

/** The last page: whom to call, and the company behind the offer. */
export function closingSlide({ snapshot, palette, labels, logo, photoOf }: DeckContext): Slide {
  const { brand, seller, validThrough } = snapshot;
  const lastSite = snapshot.sites.findLast(photoOf);
  const lastPhoto = lastSite && photoOf(lastSite);
  const fadeBox = { x: photoWidth - fadeWidth, y: 0, width: fadeWidth + 0.02, height: pageHeight };
  const scenery = lastPhoto
    ? [
        photo({ x: 0, y: 0, width: photoWidth, height: pageHeight }, lastPhoto, labels.nameOfSite(lastSite)),
        shape(fadeBox, palette.ink, { from: 0, to: 1 }),
      ]
    : [shape({ x: 0, y: 0, width: 0.4, height: pageHeight }, palette.accent)];
  const quiet = textStyle(13, palette.onInkMuted);
  const small = textStyle(9.5, palette.onInkMuted);
  const brandName = labels.nameOfBrand(brand);
  const company = labels.name(labels.legalNameOfBrand(brand));
  const ways = [seller.title, ...[seller.phone, seller.email].filter(Boolean).map(labels.figure)].filter(Boolean);
  return {
    name: 'Contact',
    ground: palette.ink,
    elements: [
      ...scenery,
      brandMark({ x: column.x - 0.1, y: 0.6, width: 3, height: 0.95 }, { name: brandName, logo }, palette.paper),
      accentStroke(column.x, 2.3, palette.accent),
      text({ ...column, y: 2.5, height: 0.25 }, [paragraph(labels.nextStep, eyebrowStyle(palette.onInkMuted))]),
      text({ ...column, y: 2.82, height: 1.35 }, [paragraph(labels.holdTheseDates, titleStyle(34, palette.paper))], {
        isTitle: true,
      }),
      text({ ...column, y: 4.35, height: 1.55 }, [
        paragraph(seller.name, textStyle(18, palette.paper, { isBold: true })),
        ...ways.map((way) => paragraph(way, quiet, 2)),
      ]),
      text(
        { ...column, y: 6.2, height: 0.65 },
        [
          paragraph(labels.proposalIsValidThrough(validThrough), small),
          paragraph(
            [company, brand.taxNumber && labels.taxNumber(brand.taxNumber)].filter(Boolean).join('  ·  '),
            small,
            2,
          ),
        ],
        { anchor: 'bottom' },
      ),
    ],
  };
}
