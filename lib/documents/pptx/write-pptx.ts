import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Deck, Slide } from '../deck.ts';
import { listImages } from '../list-images.ts';
import type { DeckImage } from '../prepare-images.ts';
import {
  corePropertiesXml,
  layoutXml,
  masterXml,
  presentationSettings,
  presentationXml,
  type Relation,
  relationsXml,
  themeXml,
  xmlDocument,
} from './package-parts.ts';
import { slideXml } from './slide-xml.ts';

/** In local time, as a zip file writes it: the same bytes in every time zone. */
const zipDate = () => new Date(1980, 0, 1);

/** A deck as a presentation with real text, real tables and each image once. The same deck gives the same bytes. */
export function writePptx(deck: Deck): Uint8Array {
  const images = listImages(deck);
  const mediaNames = new Map(images.map((image, index) => [image.key, `image${index + 1}.${image.format}`]));
  const texts = { ...frameParts(deck), ...slideParts(deck.slides, mediaNames) };
  const files: Zippable = {};
  for (const [path, text] of Object.entries(texts)) files[path] = strToU8(text);
  for (const image of images) files[`ppt/media/${mediaNames.get(image.key)}`] = [image.bytes, { level: 0 }];
  return zipSync(files, { mtime: zipDate(), level: 6 });
}

function slideParts(slides: readonly Slide[], mediaNames: ReadonlyMap<string, string>): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const [index, slide] of slides.entries()) {
    const relations: Relation[] = [{ id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' }];
    const relationIds = new Map<string, string>();
    for (const { key } of imagesOf(slide)) {
      if (relationIds.has(key)) continue;
      const id = `rId${relations.length + 1}`;
      relationIds.set(key, id);
      relations.push({ id, type: 'image', target: `../media/${mediaNames.get(key)}` });
    }
    parts[`ppt/slides/slide${index + 1}.xml`] = slideXml(slide, (key) => relationIds.get(key) ?? '');
    parts[`ppt/slides/_rels/slide${index + 1}.xml.rels`] = relationsXml(relations);
  }
  return parts;
}

function imagesOf({ elements }: Slide): DeckImage[] {
  return elements.flatMap((element) => (element.kind === 'image' ? [element.image] : []));
}

function frameParts(deck: Deck): Record<string, string> {
  const slideIds = deck.slides.map((_, index) => `rId${index + 6}`);
  const slideMaster = { type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' };
  return {
    '[Content_Types].xml': contentTypesXml(deck.slides.length),
    '_rels/.rels': relationsXml([
      { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
      { id: 'rId2', type: coreProperties, target: 'docProps/core.xml' },
    ]),
    'docProps/core.xml': corePropertiesXml(deck),
    'ppt/presentation.xml': presentationXml(slideIds, deck.language),
    'ppt/_rels/presentation.xml.rels': relationsXml([
      { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
      { id: 'rId2', type: 'theme', target: 'theme/theme1.xml' },
      { id: 'rId3', type: 'presProps', target: 'presProps.xml' },
      { id: 'rId4', type: 'viewProps', target: 'viewProps.xml' },
      { id: 'rId5', type: 'tableStyles', target: 'tableStyles.xml' },
      ...slideIds.map((id, index) => ({ id, type: 'slide', target: `slides/slide${index + 1}.xml` })),
    ]),
    ...presentationSettings,
    'ppt/theme/theme1.xml': themeXml(deck.brand),
    'ppt/slideMasters/slideMaster1.xml': masterXml(deck.language),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationsXml([
      { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
      { id: 'rId2', type: 'theme', target: '../theme/theme1.xml' },
    ]),
    'ppt/slideLayouts/slideLayout1.xml': layoutXml,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relationsXml([{ id: 'rId1', ...slideMaster }]),
  };
}

const coreProperties = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const officeType = 'application/vnd.openxmlformats-officedocument';

function contentTypesXml(slideCount: number): string {
  const presentationML = (part: string) => `${officeType}.presentationml.${part}+xml`;
  const overrides: [string, string][] = [
    ['/ppt/presentation.xml', presentationML('presentation.main')],
    ['/ppt/slideMasters/slideMaster1.xml', presentationML('slideMaster')],
    ['/ppt/slideLayouts/slideLayout1.xml', presentationML('slideLayout')],
    ['/ppt/theme/theme1.xml', `${officeType}.theme+xml`],
    ['/ppt/presProps.xml', presentationML('presProps')],
    ['/ppt/viewProps.xml', presentationML('viewProps')],
    ['/ppt/tableStyles.xml', presentationML('tableStyles')],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  for (let slide = 1; slide <= slideCount; slide++) {
    overrides.push([`/ppt/slides/slide${slide}.xml`, presentationML('slide')]);
  }
  const defaults = {
    rels: `application/vnd.openxmlformats-package.relationships+xml`,
    xml: 'application/xml',
    jpeg: 'image/jpeg',
    png: 'image/png',
  };
  const entries = [
    ...Object.entries(defaults).map(([name, type]) => `<Default Extension="${name}" ContentType="${type}"/>`),
    ...overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
  ];
  const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return xmlDocument(`<Types xmlns="${namespace}">${entries.join('')}</Types>`);
}
