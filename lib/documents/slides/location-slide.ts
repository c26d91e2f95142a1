import { formatDate } from '#lib/core/dates.ts';
import { formatCount } from '#lib/core/format.ts';
import type { SnapshotSite } from '#lib/proposals/schema.ts';
import { type Box, pageHeight, pageWidth, type Slide, type SlideElement } from '../deck.ts';
import { type DeckContext, lengthsOf, placeOf } from '../deck-context.ts';
import { accentStroke, labelled, photo, shape, text } from '../deck-elements.ts';
import { contentWidth, eyebrowStyle, margin, paragraph, textStyle, titleStyle } from '../deck-style.ts';
import type { DeckImage } from '../prepare-images.ts';

/** From this shape on, a photo fills a page; a narrower one would lose too much and stands beside the text. */
const wideFrom = 1.2;

/** One location: its photo over the whole page, or beside the text where it is upright, and the facts of the campaign. */
export function locationSlide(context: DeckContext, site: SnapshotSite, index: number): Slide {
  const image = context.photoOf(site);
  const isWide = image !== undefined && image.width / image.height >= wideFrom;
  return {
    name: site.name,
    ground: context.palette.ink,
    elements: isWide ? overPhoto(context, site, index, image) : besidePhoto(context, site, index, image),
  };
}

function overPhoto(context: DeckContext, site: SnapshotSite, index: number, image: DeckImage): SlideElement[] {
  const { palette } = context;
  const page = { x: 0, y: 0, width: pageWidth, height: pageHeight };
  const fadeFrom = 4.2;
  const solidFrom = 5.35;
  return [
    photo(page, image, describePhoto(site)),
    shape({ ...page, y: fadeFrom, height: solidFrom - fadeFrom }, palette.ink, { towards: 'bottom', from: 0, to: 0.9 }),
    shape({ ...page, y: solidFrom, height: pageHeight - solidFrom }, palette.ink, {
      towards: 'bottom',
      from: 0.9,
      to: 0.97,
    }),
    ...heading(context, site, index, { x: margin, y: 5.17, width: contentWidth - 3.8, height: 0.65 }),
    text({ x: pageWidth - margin - 3.6, y: 5.17, width: 3.6, height: 0.65 }, arabicName(site, palette.paper, 'right'), {
      anchor: 'bottom',
    }),
    text({ x: margin, y: 5.87, width: contentWidth, height: 0.36 }, [
      paragraph(site.description, textStyle(13, palette.onInkMuted)),
    ]),
    ...factsOf(site).map(([label, value], column) => {
      const box = { x: margin + column * 3, y: 6.45, width: 2.8, height: 0.62 };
      return labelled(box, label, value, { label: palette.onInkMuted, value: palette.paper });
    }),
  ];
}

function besidePhoto(context: DeckContext, site: SnapshotSite, index: number, image?: DeckImage): SlideElement[] {
  const { palette } = context;
  const photoWidth = image ? Math.min(6.6, (pageHeight * image.width) / image.height) : 0.4;
  const photoBox = { x: pageWidth - photoWidth, y: 0, width: photoWidth, height: pageHeight };
  const width = pageWidth - photoWidth - 2 * margin;
  const factWidth = Math.min(2.8, width / 2);
  return [
    image ? photo(photoBox, image, describePhoto(site)) : shape(photoBox, palette.accent),
    ...heading(context, site, index, { x: margin, y: 1.4, width, height: 1.35 }),
    text({ x: margin, y: 2.85, width, height: 0.55 }, arabicName(site, palette.onInkMuted, 'left')),
    text({ x: margin, y: 3.5, width, height: 1 }, [paragraph(site.description, textStyle(14, palette.onInkMuted))]),
    ...factsOf(site).map(([label, value], fact) => {
      const box = {
        x: margin + (fact % 2) * factWidth,
        y: 4.8 + Math.floor(fact / 2),
        width: factWidth - 0.2,
        height: 0.8,
      };
      return labelled(box, label, value, { label: palette.onInkMuted, value: palette.paper });
    }),
  ];
}

function heading({ snapshot, palette }: DeckContext, site: SnapshotSite, index: number, box: Box): SlideElement[] {
  const count = snapshot.sites.length;
  const eyebrow = count === 1 ? 'THE LOCATION' : `LOCATION ${index + 1} OF ${count}`;
  return [
    accentStroke(box.x, box.y - 0.48, palette.accent),
    text({ ...box, y: box.y - 0.3, height: 0.25 }, [paragraph(eyebrow, eyebrowStyle(palette.paper))]),
    text(box, [paragraph(site.name, titleStyle(32, palette.paper))], { anchor: 'top', isTitle: true }),
  ];
}

function arabicName(site: SnapshotSite, colour: string, align: 'left' | 'right') {
  const isSaidAlready = site.nameAr === site.name;
  return [paragraph(isSaidAlready ? '' : site.nameAr, textStyle(20, colour, { align }))];
}

function factsOf(site: SnapshotSite): [label: string, value: string][] {
  const { startsOn, options, kind, spots } = site;
  const [first] = options;
  const isOneLength = first !== undefined && options.every(({ endsOn }) => endsOn === first.endsOn);
  const dates = isOneLength ? `${formatDate(startsOn)} – ${formatDate(first.endsOn)}` : `From ${formatDate(startsOn)}`;
  return [
    ['Campaign', dates],
    ['Duration', lengthsOf(site)],
    ['Format', kind === 'digital' ? `Digital, ${formatCount(spots, 'spot')}` : 'Printed'],
    ['Place', placeOf(site)],
  ];
}

const describePhoto = (site: SnapshotSite) => `${site.name}, ${placeOf(site)}`;
