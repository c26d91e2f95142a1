import { createHash } from 'node:crypto';
import sharp from 'sharp';
import {
  type Deck,
  type Paragraph,
  pageHeight,
  pageWidth,
  type Slide,
  type SlideElement,
  type TableElement,
  type TableRow,
} from './deck.ts';
import { accentStroke, photo, shape, text } from './deck-elements.ts';
import { contentWidth, eyebrowStyle, margin, paragraph, textStyle, titleStyle } from './deck-style.ts';
import type { DeckImage } from './prepare-images.ts';
import { type Palette, paletteOf } from './rules/palette.ts';

type StarterBrand = { name: string; inkColour: string; accentColour: string };

/** A deck with every tag in its place, in a brand's colours, to begin a deck of one's own with. `issuedOn` dates the file. */
export async function starterDeck(brand: StarterBrand, issuedOn: string): Promise<Deck> {
  const palette = paletteOf(brand);
  const [scene, mark] = await Promise.all([
    plainPicture(palette.hairline, 1600, 1200),
    plainPicture(palette.accent, 900, 300),
  ]);
  const slides = [cover, location, investment, terms, notes, closing];
  return {
    title: `${brand.name}: a deck to begin with`,
    author: brand.name,
    language: 'en',
    issuedOn,
    brand: { ink: palette.ink, accent: palette.accent },
    slides: slides.map((slide) => slide({ palette, scene, mark })),
  };
}

type Setting = { palette: Palette; scene: DeckImage; mark: DeckImage };

async function plainPicture(colour: string, width: number, height: number): Promise<DeckImage> {
  const picture = sharp({ create: { width, height, channels: 3, background: `#${colour}` } });
  const bytes = await picture.png({ compressionLevel: 9 }).toBuffer();
  return { key: createHash('sha256').update(bytes).digest('hex'), bytes, format: 'png', width, height };
}

const logoBox = { x: margin, y: 0.55, width: 2.4, height: 0.8 };
const column = { x: margin, width: 5.6 };

function cover({ palette, scene, mark }: Setting): Slide {
  const ground = palette.inkGround;
  const quiet = textStyle(12, ground.muted);
  return {
    name: 'Cover',
    ground: ground.fill,
    elements: [
      photo({ x: 6.9, y: 0, width: pageWidth - 6.9, height: pageHeight }, scene, '{{photo}}'),
      photo(logoBox, mark, '{{logo}}'),
      accentStroke(margin, 2.3, ground.stroke),
      text({ ...column, y: 2.5, height: 0.25 }, [paragraph('{{label.outdoor_proposal}}', eyebrowStyle(ground.muted))]),
      text({ ...column, y: 2.82, height: 1.9 }, [paragraph('{{title}}', titleStyle(34, ground.text))], {
        isTitle: true,
      }),
      text({ ...column, y: 4.85, height: 1.35 }, [
        paragraph('{{label.prepared_for}}', quiet),
        paragraph('{{client}}', textStyle(18, ground.text, { isBold: true }), 2),
        ...['{{client_legal_name}}', '{{contact}}', '{{agency}}'].map((line) => paragraph(line, quiet, 2)),
      ]),
      text({ ...column, y: 6.5, height: 0.3 }, [paragraph('{{date}}  ·  {{reference}}', quiet)]),
    ],
  };
}

function location({ palette, scene }: Setting): Slide {
  const stage = palette.stage;
  const fact = (label: string, tag: string, at: { x: number; y: number; width: number }): SlideElement =>
    text({ ...at, height: 0.75 }, [
      paragraph(label, textStyle(10, stage.muted)),
      paragraph(tag, textStyle(13, stage.text, { isBold: true }), 2),
    ]);
  return {
    name: 'Location',
    ground: stage.fill,
    elements: [
      photo({ x: 5.8, y: 0, width: pageWidth - 5.8, height: pageHeight }, scene, '{{photo}}'),
      accentStroke(margin, 0.65, stage.stroke),
      text({ x: margin, y: 0.83, width: 4.6, height: 0.25 }, [
        paragraph('{{location.heading}}', eyebrowStyle(stage.muted)),
      ]),
      text(
        { x: margin, y: 1.13, width: 4.6, height: 1 },
        [paragraph('{{location.name}}', titleStyle(28, stage.text))],
        {
          isTitle: true,
        },
      ),
      text({ x: margin, y: 2.2, width: 4.6, height: 2.1 }, [
        paragraph('{{location.other_name}}', textStyle(18, stage.muted)),
        paragraph('{{location.description}}', textStyle(13, stage.muted, { lineHeight: 1.4 }), 12),
      ]),
      fact('{{label.campaign}}', '{{location.dates}}', { x: margin, y: 4.75, width: 4.6 }),
      fact('{{label.duration}}', '{{location.duration}}', { x: margin, y: 5.6, width: 2.1 }),
      fact('{{label.format}}', '{{location.format}}', { x: margin + 2.3, y: 5.6, width: 2.3 }),
      fact('{{label.place}}', '{{location.place}}', { x: margin, y: 6.45, width: 4.6 }),
    ],
  };
}

function investment({ palette }: Setting): Slide {
  const small = textStyle(10, palette.muted);
  return {
    name: 'Investment',
    ground: palette.paper,
    elements: [
      accentStroke(margin, 0.65, palette.accent),
      text(
        { x: margin, y: 0.78, width: contentWidth, height: 0.6 },
        [paragraph('{{label.investment}}', titleStyle(28, palette.ink))],
        {
          isTitle: true,
        },
      ),
      text({ x: margin, y: 1.38, width: contentWidth, height: 0.5 }, [
        paragraph('{{prepared_line}}', textStyle(12, palette.muted)),
      ]),
      priceTable(palette),
      text({ x: margin, y: 6.65, width: contentWidth, height: 0.5 }, [
        paragraph('{{payment_terms}}', small),
        paragraph('{{currency_note}}', small, 2),
      ]),
    ],
  };
}

const columnWidths = [2.4, 1.2, 1.2, 0.95, 1.3, 1.2, 1.25, 1.2, 1.5];

function priceTable(palette: Palette): TableElement {
  const row = (words: string[], isBold: boolean, fill: string | null, colour = palette.ink): TableRow => ({
    height: 0.42,
    cells: words.map((word, index) => ({
      paragraphs: [paragraph(word, textStyle(10, colour, { isBold, align: index === 0 ? 'left' : 'right' }))],
      span: 1,
      fill,
      ruleBelow: { colour: palette.hairline, widthPt: 0.75 },
    })),
  });
  const headings = ['location', 'start', 'end', 'duration', 'net', 'fee', 'municipality', 'vat', 'total'].map(
    (name) => `{{label.${name}}}`,
  );
  const lines = [
    '{{location.name}}',
    '{{location.start}}',
    '{{line.end}}',
    '{{line.duration}}',
    '{{line.net}}',
    '{{line.fee}}',
  ];
  const amounts = ['{{line.municipality}}', '{{line.vat}}', '{{line.total}}'];
  const sums = ['{{label.total}}', '', '', '', '{{net}}', '{{fees}}', '{{municipality}}', '{{vat}}', '{{total}}'];
  return {
    kind: 'table',
    x: margin,
    y: 2.05,
    columnWidths: columnWidths.map((width) => (width * contentWidth) / 12.2),
    description: 'What it costs, a row per location and option',
    rows: [row(headings, true, palette.wash), row([...lines, ...amounts], false, null), row(sums, true, palette.wash)],
  };
}

const panel = (palette: Palette, title: string): SlideElement[] => [
  shape({ x: 0, y: 0, width: 4.2, height: pageHeight }, palette.panel.fill),
  accentStroke(margin, 0.85, palette.panel.stroke),
  text({ x: margin, y: 1, width: 3.2, height: 0.7 }, [paragraph(title, titleStyle(28, palette.paper))], {
    isTitle: true,
  }),
];

const page = (name: string, title: string, palette: Palette, paragraphs: Paragraph[]): Slide => ({
  name,
  ground: palette.paper,
  elements: [...panel(palette, title), text({ x: 4.9, y: 1.05, width: 7.6, height: 5.6 }, paragraphs)],
});

function terms({ palette }: Setting): Slide {
  const style = textStyle(13, palette.ink, { lineHeight: 1.4 });
  return page('Terms', '{{label.terms}}', palette, [paragraph('{{terms}}', style, 9)]);
}

/** Left out of a proposal without notes, for then nothing on it has anything to say. */
function notes({ palette }: Setting): Slide {
  return page('Notes', '{{label.notes}}', palette, [
    paragraph('{{notes}}', textStyle(13, palette.ink, { lineHeight: 1.4 })),
  ]);
}

function closing({ palette, scene, mark }: Setting): Slide {
  const ground = palette.inkGround;
  const quiet = textStyle(13, ground.muted);
  const small = textStyle(9.5, ground.muted);
  const right = { x: 7.3, width: 5.3 };
  return {
    name: 'Contact',
    ground: ground.fill,
    elements: [
      photo({ x: 0, y: 0, width: 6.6, height: pageHeight }, scene, '{{photo}}'),
      photo({ ...logoBox, x: right.x }, mark, '{{logo}}'),
      accentStroke(right.x, 2.3, ground.stroke),
      text({ ...right, y: 2.5, height: 0.25 }, [paragraph('{{label.next_step}}', eyebrowStyle(ground.muted))]),
      text({ ...right, y: 2.82, height: 0.95 }, [paragraph('{{label.hold_dates}}', titleStyle(28, ground.text))], {
        isTitle: true,
      }),
      text({ ...right, y: 4.0, height: 1.6 }, [
        paragraph('{{seller}}', textStyle(18, ground.text, { isBold: true })),
        ...['{{seller_title}}', '{{seller_phone}}', '{{seller_email}}'].map((tag) => paragraph(tag, quiet, 2)),
      ]),
      text({ ...right, y: 6.1, height: 0.75 }, [
        paragraph('{{brand_legal_name}}  ·  {{brand_tax_number}}', small),
        paragraph('{{validity}}', small, 2),
      ]),
    ],
  };
}
