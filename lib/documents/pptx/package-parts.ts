import type { Language } from '#lib/users/schema.ts';
import { pageHeight, pageWidth } from '../deck.ts';
import { fontFamily } from '../fonts.ts';
import { emu, escapeXml, solidFill } from './xml.ts';

/** The parts that every presentation has besides its slides, by their paths in the package. */
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main';
export const xmlNamespaces = `xmlns:a="${drawing}" xmlns:r="${relationships}" xmlns:p="${presentation}"`;

/** A part of the package as a whole document. */
export const xmlDocument = (body: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;

export const emptyGroup = [
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>',
  '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>',
].join('');

export type Relation = { id: string; type: string; target: string };

/** What a part refers to; a type without a scheme is one of the office document's. */
export function relationsXml(relations: readonly Relation[]): string {
  const entries = relations.map(({ id, type, target }) => {
    const fullType = type.includes(':') ? type : `${relationships}/${type}`;
    return `<Relationship Id="${id}" Type="${fullType}" Target="${target}"/>`;
  });
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return xmlDocument(`<Relationships xmlns="${namespace}">${entries.join('')}</Relationships>`);
}

/** The colours and the font that a person finds in the program's menus: the brand's. */
export function themeXml({ ink, accent }: { ink: string; accent: string }): string {
  const colours = {
    dk1: ink,
    lt1: 'FFFFFF',
    dk2: ink,
    lt2: 'F3F4F6',
    accent1: accent,
    accent2: ink,
    accent3: '64748B',
    accent4: '94A3B8',
    accent5: 'CBD5E1',
    accent6: '334155',
    hlink: accent,
    folHlink: ink,
  };
  const scheme = Object.entries(colours).map(([name, hex]) => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`);
  const font = `<a:latin typeface="${fontFamily}"/><a:ea typeface=""/><a:cs typeface="${fontFamily}"/>`;
  const placeholderFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const formats = [
    `<a:fillStyleLst>${placeholderFill.repeat(3)}</a:fillStyleLst>`,
    `<a:lnStyleLst>${`<a:ln w="9525">${placeholderFill}</a:ln>`.repeat(3)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>`,
    `<a:bgFillStyleLst>${placeholderFill.repeat(3)}</a:bgFillStyleLst>`,
  ];
  return xmlDocument(
    [
      `<a:theme xmlns:a="${drawing}" name="Proposal"><a:themeElements>`,
      `<a:clrScheme name="Brand">${scheme.join('')}</a:clrScheme>`,
      `<a:fontScheme name="Brand"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>`,
      `<a:fmtScheme name="Plain">${formats.join('')}</a:fmtScheme></a:themeElements></a:theme>`,
    ].join(''),
  );
}

const titlePlaceholder = [
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>',
  '<p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>',
  `<a:off x="${emu(0.75)}" y="${emu(0.6)}"/><a:ext cx="${emu(pageWidth - 1.5)}" cy="${emu(0.9)}"/></a:xfrm>`,
  '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>',
  '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>Title</a:t></a:r></a:p></p:txBody></p:sp>',
].join('');

export const layoutXml = xmlDocument(
  [
    `<p:sldLayout ${xmlNamespaces} type="titleOnly" preserve="1"><p:cSld name="Title Only"><p:spTree>`,
    `${emptyGroup}${titlePlaceholder}</p:spTree></p:cSld>`,
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>',
  ].join(''),
);

const colourMap = [
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ',
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"',
].join('');

const masterTextStyles = (language: Language) =>
  ['titleStyle', 'bodyStyle', 'otherStyle'].map((name) => {
    const direction = language === 'ar' ? 'algn="r" rtl="1"' : 'algn="l" rtl="0"';
    const fonts = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';
    const text = `<a:defRPr sz="1800"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>${fonts}</a:defRPr>`;
    return `<p:${name}><a:lvl1pPr ${direction}>${text}</a:lvl1pPr></p:${name}>`;
  });

/** The master; text that a person adds reads as the deck does. */
export const masterXml = (language: Language): string =>
  xmlDocument(
    [
      `<p:sldMaster ${xmlNamespaces}><p:cSld><p:bg><p:bgPr>${solidFill('FFFFFF')}<a:effectLst/></p:bgPr></p:bg>`,
      `<p:spTree>${emptyGroup}${titlePlaceholder}</p:spTree></p:cSld><p:clrMap ${colourMap}/>`,
      '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>',
      `<p:txStyles>${masterTextStyles(language).join('')}</p:txStyles></p:sldMaster>`,
    ].join(''),
  );

/** The presentation's own part: its master and its slides, by their relation ids. */
export function presentationXml(slideRelationIds: readonly string[], language: Language): string {
  const slides = slideRelationIds.map((id, index) => `<p:sldId id="${256 + index}" r:id="${id}"/>`).join('');
  return xmlDocument(
    [
      `<p:presentation ${xmlNamespaces}${language === 'ar' ? ' rtl="1"' : ''} saveSubsetFonts="1">`,
      '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>',
      `<p:sldIdLst>${slides}</p:sldIdLst><p:sldSz cx="${emu(pageWidth)}" cy="${emu(pageHeight)}"/>`,
      '<p:notesSz cx="6858000" cy="9144000"/></p:presentation>',
    ].join(''),
  );
}

export const presentationSettings = {
  'ppt/presProps.xml': xmlDocument(`<p:presentationPr ${xmlNamespaces}/>`),
  'ppt/viewProps.xml': xmlDocument(`<p:viewPr ${xmlNamespaces}/>`),
  'ppt/tableStyles.xml': xmlDocument(
    `<a:tblStyleLst xmlns:a="${drawing}" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
  ),
};

/** Title, author and date of a file; the date is the proposal's, so that the same proposal is the same file. */
export function corePropertiesXml({ title, author, issuedOn }: { title: string; author: string; issuedOn: string }) {
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(' ');
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${issuedOn}T00:00:00Z</dcterms:${name}>`;
  return xmlDocument(
    [
      `<cp:coreProperties ${namespaces}><dc:title>${escapeXml(title)}</dc:title>`,
      `<dc:creator>${escapeXml(author)}</dc:creator>${date('created')}${date('modified')}</cp:coreProperties>`,
    ].join(''),
  );
}
