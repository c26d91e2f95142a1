/** A ground with what stands on it: text, quieter text, and strokes. */
export type Ground = { fill: string; text: string; muted: string; stroke: string };

/** Every colour of a deck, `RRGGBB`. */
export type Palette = {
  /** How pages with photos are set: at night on the brand's ink, by day on paper with its accent in full. */
  look: 'night' | 'day';
  ink: string;
  accent: string;
  paper: string;
  /** On paper: secondary text, hairlines, and a quiet fill. */
  muted: string;
  hairline: string;
  wash: string;
  /** Where a logo stands, which is made for the brand's ink. */
  inkGround: Ground;
  /** The pages with photos. */
  stage: Ground;
  /** The side of the terms and the headings of tables. */
  panel: Ground;
  /** The foot of a cover. */
  band: Ground;
};

const white = 'FFFFFF';
const black = '000000';
/** WCAG 2.2, 1.4.3 and 1.4.6: the contrast that text needs, and the one that ink as text has. */
const readable = 4.5;
const wellReadable = 7;

/**
 * The colours of a deck from the two of its brand; the greys are tints of its ink. A warm accent carries its pages in
 * full, a cool one glows on dark pages. Text is readable whatever the two are: an ink that is too light is darkened.
 */
export function paletteOf(brand: { inkColour: string; accentColour: string }): Palette {
  const accent = brand.accentColour;
  const ink = darkenUntilReadable(brand.inkColour);
  const look = isWarm(accent) ? 'day' : 'night';
  const inkGround = groundOf(ink, white, accent);
  const paperGround = groundOf(mix(accent, white, 0.94), ink, accent);
  const onAccent = [ink, white, black].find((colour) => contrast(colour, accent) >= readable) ?? black;
  const accentGround = groundOf(accent, onAccent, onAccent);
  const isDay = look === 'day';
  return {
    look,
    ink,
    accent,
    paper: white,
    muted: quieter(ink, white, 0.4),
    hairline: mix(ink, white, 0.84),
    wash: mix(ink, white, 0.95),
    inkGround,
    stage: isDay ? paperGround : inkGround,
    panel: isDay ? accentGround : inkGround,
    band: isDay ? accentGround : inkGround,
  };
}

const groundOf = (fill: string, text: string, stroke: string): Ground => ({
  fill,
  text,
  muted: quieter(text, fill, text === white ? 0.26 : 0.36),
  stroke,
});

/** A text's colour moved towards its ground by a share, or by less where it would no longer be readable. */
function quieter(text: string, ground: string, share: number): string {
  for (let part = share; part > 0; part -= 0.04) {
    const quiet = mix(text, ground, part);
    if (contrast(quiet, ground) >= readable) return quiet;
  }
  return text;
}

function darkenUntilReadable(ink: string): string {
  for (let part = 0; part < 1; part += 0.05) {
    const darker = mix(ink, black, part);
    if (contrast(darker, white) >= wellReadable) return darker;
  }
  return black;
}

const leastChroma = 40;
const warmBelowDegrees = 75;
const warmFromDegrees = 330;

/** Reds, oranges and yellows that are more than a grey. */
function isWarm(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour);
  const chroma = Math.max(red, green, blue) - Math.min(red, green, blue);
  const degrees = (Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI;
  const hue = (degrees + 360) % 360;
  return chroma >= leastChroma && (hue < warmBelowDegrees || hue >= warmFromDegrees);
}

/** The contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(colour: string, other: string, share: number): string {
  const others = channelsOf(other);
  return channelsOf(colour)
    .map((channel, index) => Math.round(channel + ((others[index] ?? 0) - channel) * share))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

const channelsOf = (colour: string): number[] => [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
