import type { SnapshotSite } from '#lib/proposals/schema/snapshot.ts';
import { type Box, pageHeight, pageWidth, type Slide, type SlideElement } from '../deck.ts';
import type { DeckContext } from '../deck-context.ts';
import { accentStroke, labelled, photo, shape, text } from '../deck-elements.ts';
import { eyebrowStyle, margin, paragraph, textStyle, titleStyle } from '../deck-style.ts';
import type { DeckLabels } from '../labels/deck-labels.ts';
import { heightOf } from '../measure-text.ts';

/** So wide that a photo loses little at its sides, and nothing above and below: the board stays in sight. */
const widestPhoto = 9.2;
const gutter = 0.45;
const edgeWidth = 0.1;
const factsSideBySideFrom = 4;
/** A reader without the font sees one whose words may be wider, and wraps a name earlier. */
const shareOfSubstitute = 0.84;

/** One location: its photo at full height, and beside it the facts of the campaign. */
export function locationSlide(context: DeckContext, site: SnapshotSite, index: number): Slide {
  const { snapshot, palette, labels, photoOf } = context;
  const name = labels.nameOfSite(site);
  const image = photoOf(site);
  const photoWidth = image ? Math.min(widestPhoto, (pageHeight * image.width) / image.height) : 0.4;
  const photoBox = { x: pageWidth - photoWidth, y: 0, width: photoWidth, height: pageHeight };
  const column = { x: margin, width: photoBox.x - margin - gutter };
  return {
    name,
    ground: palette.stage.fill,
    elements: [
      image ? photo(photoBox, image, `${name}, ${labels.placeOf(site)}`) : shape(photoBox, palette.accent),
      ...(palette.look === 'day'
        ? [shape({ ...photoBox, x: photoBox.x - edgeWidth, width: edgeWidth }, palette.accent)]
        : []),
      accentStroke(margin, 0.65, palette.stage.stroke),
      text({ ...column, y: 0.83, height: 0.25 }, [
        paragraph(labels.location(index + 1, snapshot.sites.length), eyebrowStyle(palette.stage.text)),
      ]),
      ...nameAndDescription(context, site, { ...column, y: 1.13, height: 3.2 }),
      ...facts(context, site, { ...column, y: 4.45, height: 2.4 }),
    ],
  };
}

/** The name, and right below it, on however many lines it stands, its other name and what the location is. */
function nameAndDescription({ palette, labels }: DeckContext, site: SnapshotSite, space: Box): SlideElement[] {
  const name = text(
    { ...space, height: 1.2 },
    [paragraph(labels.nameOfSite(site), titleStyle(28, palette.stage.text))],
    {
      isTitle: true,
    },
  );
  const nameHeight = heightOf(name.paragraphs, space.width * shareOfSubstitute) + 0.08;
  const otherName = labels.otherNameOfSite(site);
  const description = paragraph(labels.describe(site), textStyle(13, palette.stage.muted, { lineHeight: 1.4 }), 12);
  const isNew = otherName !== '' && otherName !== labels.nameOfSite(site);
  const below = isNew ? [paragraph(otherName, textStyle(18, palette.stage.muted)), description] : [description];
  return [name, text({ ...space, y: space.y + nameHeight, height: space.height - nameHeight }, below)];
}

/** What is booked, one fact below the other, or two by two where there is room. */
function facts({ palette, labels }: DeckContext, site: SnapshotSite, space: Box): SlideElement[] {
  const colours = { label: palette.stage.muted, value: palette.stage.text };
  const all = factsOf(site, labels);
  const perRow = space.width < factsSideBySideFrom ? 1 : 2;
  const size = { width: space.width / perRow, height: (space.height * perRow) / all.length };
  return all.map(([label, value], fact) => {
    const at = { x: space.x + (fact % perRow) * size.width, y: space.y + Math.floor(fact / perRow) * size.height };
    return labelled({ ...at, width: size.width - 0.1, height: size.height - 0.1 }, label, value, colours);
  });
}

function factsOf(site: SnapshotSite, labels: DeckLabels): [label: string, value: string][] {
  const { startsOn, options } = site;
  const [first] = options;
  const isOneLength = first !== undefined && options.every(({ endsOn }) => endsOn === first.endsOn);
  const dates = isOneLength ? `${labels.date(startsOn)} – ${labels.date(first.endsOn)}` : labels.from(startsOn);
  const weeks = [...new Set(options.map((option) => option.weeks))];
  return [
    [labels.campaign, dates],
    [labels.duration, labels.lengths(weeks)],
    [labels.formatLabel, labels.format(site)],
    [labels.place, labels.placeOf(site)],
  ];
}
