import {
  cropToFill,
  type ImageElement,
  type ShapeElement,
  type Slide,
  type SlideElement,
  type TextElement,
} from '../deck.ts';
import { emptyGroup, xmlDocument, xmlNamespaces } from './package-parts.ts';
import { tableXml } from './table-xml.ts';
import { paragraphsXml } from './text-xml.ts';
import { escapeXml, frame, millipercent, solidFill } from './xml.ts';

/** One slide; `imageRelation` gives the relation id of an image on it. */
export function slideXml(slide: Slide, imageRelation: (key: string) => string): string {
  const ground = `<p:bg><p:bgPr>${solidFill(slide.ground)}<a:effectLst/></p:bgPr></p:bg>`;
  const shapes = slide.elements.map((element, index) => elementXml(element, index + 2, imageRelation)).join('');
  const content = `<p:cSld name="${escapeXml(slide.name)}">${ground}<p:spTree>${emptyGroup}${shapes}</p:spTree></p:cSld>`;
  return xmlDocument(`<p:sld ${xmlNamespaces}>${content}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`);
}

function elementXml(element: SlideElement, id: number, imageRelation: (key: string) => string): string {
  switch (element.kind) {
    case 'image':
      return pictureXml(element, id, imageRelation(element.image.key));
    case 'shape':
      return rectangleXml(element, id);
    case 'text':
      return textXml(element, id);
    case 'table':
      return tableXml(element, id);
  }
}

function pictureXml({ box, image, description }: ImageElement, id: number, relation: string): string {
  const crop = cropToFill(image, box);
  const [x, y] = [millipercent(crop.x), millipercent(crop.y)];
  return [
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}" descr="${escapeXml(description)}"/>`,
    '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>',
    `<p:blipFill><a:blip r:embed="${relation}"/><a:srcRect l="${x}" t="${y}" r="${x}" b="${y}"/>`,
    '<a:stretch><a:fillRect/></a:stretch></p:blipFill>',
    `<p:spPr><a:xfrm>${frame(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`,
  ].join('');
}

function rectangleXml({ box, colour, fade }: ShapeElement, id: number): string {
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Shape ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr><a:xfrm>${frame(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`,
    `${fade ? fadeFill(colour, fade) : solidFill(colour)}<a:ln><a:noFill/></a:ln></p:spPr>`,
    '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>',
  ].join('');
}

function fadeFill(colour: string, { from, to }: NonNullable<ShapeElement['fade']>): string {
  const stop = (position: number, opacity: number) =>
    `<a:gs pos="${position}"><a:srgbClr val="${colour}"><a:alpha val="${millipercent(opacity)}"/></a:srgbClr></a:gs>`;
  const stops = `<a:gsLst>${stop(0, from)}${stop(100_000, to)}</a:gsLst>`;
  return `<a:gradFill rotWithShape="1">${stops}<a:lin ang="0" scaled="0"/></a:gradFill>`;
}

/** It fits as it is; where the reader's font is a wider one, `normAutofit` lets the program make it smaller. */
const fitting = '<a:normAutofit/>';
const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;

function textXml({ box, paragraphs, anchor, isTitle }: TextElement, id: number): string {
  const kind = isTitle
    ? `<p:cNvPr id="${id}" name="Title ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>`
    : `<p:cNvPr id="${id}" name="Text ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/>`;
  const body = `<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchors[anchor]}">${fitting}</a:bodyPr>`;
  return [
    `<p:sp><p:nvSpPr>${kind}</p:nvSpPr>`,
    `<p:spPr><a:xfrm>${frame(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>`,
    `<p:txBody>${body}<a:lstStyle/>${paragraphsXml(paragraphs)}</p:txBody></p:sp>`,
  ].join('');
}
