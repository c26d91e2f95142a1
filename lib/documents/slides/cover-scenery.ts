import { pageHeight, pageWidth, type SlideElement } from '../deck.ts';
import type { DeckContext } from '../deck-context.ts';
import { photo, shape } from '../deck-elements.ts';

/** Where the words of a cover or of the last page stand over what is behind them. */
export const headHeight = 1.95;
const bandHeight = 1.05;
const edgeWidth = 0.16;

const nightPhotoX = 5.3;
const fadeWidth = 3.4;
const dayPhotoX = 6.55;

/** What is behind the words of the cover, and where their last line stands. */
export function coverScenery(context: DeckContext): { elements: SlideElement[]; lastLineY: number } {
  return context.palette.look === 'night'
    ? { elements: nightCover(context), lastLineY: 6.55 }
    : { elements: dayCover(context), lastLineY: pageHeight - bandHeight / 2 - 0.125 };
}

/** The photo comes out of the brand's ink. */
function nightCover(context: DeckContext): SlideElement[] {
  const { palette } = context;
  const photoBox = { x: nightPhotoX, y: 0, width: pageWidth - nightPhotoX, height: pageHeight };
  const picture = photoOfSite(context, photoBox, 'first');
  if (!picture) return [shape({ x: pageWidth - 0.4, y: 0, width: 0.4, height: pageHeight }, palette.accent)];
  const fadeBox = { x: nightPhotoX - 0.02, y: 0, width: fadeWidth, height: pageHeight };
  return [picture, shape(fadeBox, palette.ink, { from: 1, to: 0 })];
}

/** The logo on a head of ink, a foot in the accent, and the photo with a clear edge. */
function dayCover(context: DeckContext): SlideElement[] {
  const { palette } = context;
  const photoBox = { x: dayPhotoX, y: 0, width: pageWidth - dayPhotoX, height: pageHeight };
  const picture = photoOfSite(context, photoBox, 'first');
  const width = picture ? dayPhotoX : pageWidth;
  return [
    shape({ x: 0, y: 0, width, height: headHeight }, palette.inkGround.fill),
    shape({ x: 0, y: pageHeight - bandHeight, width, height: bandHeight }, palette.band.fill),
    ...(picture ? [picture] : []),
  ];
}

const nightClosingWidth = 7.2;
const closingFadeWidth = 1.2;
const dayClosingWidth = 6.6;

/** What is behind the words of the last page. */
export function closingScenery(context: DeckContext): SlideElement[] {
  const { palette } = context;
  const isNight = palette.look === 'night';
  const width = isNight ? nightClosingWidth : dayClosingWidth;
  const picture = photoOfSite(context, { x: 0, y: 0, width, height: pageHeight }, 'last');
  const fadeBox = { x: width - closingFadeWidth, y: 0, width: closingFadeWidth + 0.02, height: pageHeight };
  if (isNight) {
    if (!picture) return [shape({ x: 0, y: 0, width: 0.4, height: pageHeight }, palette.accent)];
    return [picture, shape(fadeBox, palette.ink, { from: 0, to: 1 })];
  }
  const edge = picture ? width : 0;
  return [
    ...(picture ? [picture] : []),
    shape({ x: edge, y: 0, width: pageWidth - edge, height: headHeight }, palette.inkGround.fill),
    shape({ x: edge, y: 0, width: edgeWidth, height: pageHeight }, palette.accent),
  ];
}

function photoOfSite(
  { snapshot, labels, photoOf }: DeckContext,
  box: Parameters<typeof photo>[0],
  which: 'first' | 'last',
) {
  const { sites } = snapshot;
  const site = which === 'first' ? sites.find(photoOf) : sites.findLast(photoOf);
  const image = site && photoOf(site);
  return image ? photo(box, image, labels.nameOfSite(site)) : undefined;
}
