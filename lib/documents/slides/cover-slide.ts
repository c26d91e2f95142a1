import type { Paragraph, Slide } from '../deck.ts';
import type { DeckContext } from '../deck-context.ts';
import { accentStroke, brandMark, text } from '../deck-elements.ts';
import { eyebrowStyle, margin, paragraph, textStyle, titleStyle } from '../deck-style.ts';
import { coverScenery } from './cover-scenery.ts';

/** The first page: whose proposal, for whom, of which day, over the first photo. */
export function coverSlide(context: DeckContext): Slide {
  const { snapshot, palette, labels, logo } = context;
  const { brand, client, issuedOn } = snapshot;
  const { elements: scenery, lastLineY } = coverScenery(context);
  const { stage, inkGround, band } = palette;
  const quiet = textStyle(12, stage.muted);
  const { name, legalName, contactName, agencyName } = client;
  const about = [legalName === name ? null : legalName, contactName, agencyName && labels.agency(agencyName)];
  const column = { x: margin, width: 5.4 };
  return {
    name: 'Cover',
    ground: stage.fill,
    elements: [
      ...scenery,
      brandMark(
        { x: margin, y: 0.6, width: 3, height: 0.95 },
        { name: labels.nameOfBrand(brand), logo },
        inkGround.text,
      ),
      accentStroke(margin, 2.3, stage.stroke),
      text({ ...column, y: 2.5, height: 0.25 }, [paragraph(labels.outdoorProposal, eyebrowStyle(stage.muted))]),
      text({ ...column, y: 2.82, height: 1.95 }, [titleOf(context)], { isTitle: true }),
      text({ ...column, y: 4.95, height: 1.25 }, [
        paragraph(labels.preparedFor, quiet),
        paragraph(client.name, textStyle(18, stage.text, { isBold: true }), 2),
        ...about.filter((line) => !!line).map((line) => paragraph(line ?? '', quiet, 1)),
      ]),
      text({ ...column, y: lastLineY, height: 0.25 }, [
        paragraph(`${labels.date(issuedOn)}  ·  ${labels.numberAndVersion(snapshot)}`, textStyle(12, band.muted)),
      ]),
    ],
  };
}

/** Names that are joined by an English word read from the left, whatever the first of them is written in. */
function titleOf({ snapshot, palette, labels }: DeckContext): Paragraph {
  const words = paragraph(labels.titleOf(snapshot), titleStyle(38, palette.stage.text));
  return snapshot.sites.length > 1 ? { ...words, isRightToLeft: false } : words;
}
