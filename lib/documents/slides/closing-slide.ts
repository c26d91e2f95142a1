import type { Slide } from '../deck.ts';
import type { DeckContext } from '../deck-context.ts';
import { accentStroke, brandMark, text } from '../deck-elements.ts';
import { eyebrowStyle, paragraph, textStyle, titleStyle } from '../deck-style.ts';
import { closingScenery } from './cover-scenery.ts';

const column = { x: 7.3, width: 5.3 };

/** The last page: whom to call, and the company behind the offer. */
export function closingSlide(context: DeckContext): Slide {
  const { snapshot, palette, labels, logo } = context;
  const { brand, seller, validThrough } = snapshot;
  const { stage, inkGround } = palette;
  const quiet = textStyle(13, stage.muted);
  const small = textStyle(9.5, stage.muted);
  const brandName = labels.nameOfBrand(brand);
  const company = labels.name(labels.legalNameOfBrand(brand));
  const ways = [seller.title, ...[seller.phone, seller.email].filter(Boolean).map(labels.figure)].filter(Boolean);
  return {
    name: 'Contact',
    ground: stage.fill,
    elements: [
      ...closingScenery(context),
      brandMark({ x: column.x, y: 0.6, width: 3, height: 0.95 }, { name: brandName, logo }, inkGround.text),
      accentStroke(column.x, 2.3, stage.stroke),
      text({ ...column, y: 2.5, height: 0.25 }, [paragraph(labels.nextStep, eyebrowStyle(stage.muted))]),
      text({ ...column, y: 2.82, height: 1.35 }, [paragraph(labels.holdTheseDates, titleStyle(34, stage.text))], {
        isTitle: true,
      }),
      text({ ...column, y: 4.35, height: 1.55 }, [
        paragraph(seller.name, textStyle(18, stage.text, { isBold: true })),
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
