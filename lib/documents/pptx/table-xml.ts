import { cellPadding, type TableCell, type TableElement, type TableRow, tableBox } from '../deck.ts';
import { paragraphsXml } from './text-xml.ts';
import { edge, emu, escapeXml, frame, solidFill } from './xml.ts';

/** A table as the program's own: editable, with its merged cells. */
export function tableXml(table: TableElement, id: number): string {
  const { columnWidths, rows, description } = table;
  const grid = columnWidths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const body = rows.map((row, index) => rowXml(row, index === 0)).join('');
  const name = `id="${id}" name="Table ${id}" descr="${escapeXml(description)}"`;
  return [
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr ${name}/>`,
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>',
    `<p:xfrm>${frame(tableBox(table))}</p:xfrm>`,
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">',
    `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl>`,
    '</a:graphicData></a:graphic></p:graphicFrame>',
  ].join('');
}

function rowXml({ height, cells }: TableRow, isHeader: boolean): string {
  return `<a:tr h="${emu(height)}">${cells.map((cell) => cellXml(cell, isHeader)).join('')}</a:tr>`;
}

/** A cell and, where it is merged, the empty ones that it covers. */
function cellXml(cell: TableCell, isHeader: boolean): string {
  const properties = cellProperties(cell, isHeader);
  const merged = cell.span > 1 ? ` gridSpan="${cell.span}"` : '';
  const covered = `<a:tc hMerge="1">${textBody('<a:p><a:endParaRPr lang="en-US"/></a:p>')}${properties}</a:tc>`;
  return `<a:tc${merged}>${textBody(paragraphsXml(cell.paragraphs))}${properties}</a:tc>${covered.repeat(cell.span - 1)}`;
}

const textBody = (paragraphs: string) => `<a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</a:txBody>`;

function cellProperties({ fill, ruleBelow }: TableCell, isHeader: boolean): string {
  const { x, y } = cellPadding;
  const margins = `marL="${emu(x)}" marR="${emu(x)}" marT="${emu(y)}" marB="${emu(y)}"`;
  const edges = [edge('lnL', null), edge('lnR', null), edge('lnT', null), edge('lnB', ruleBelow)];
  const ground = fill ? solidFill(fill) : '<a:noFill/>';
  return `<a:tcPr ${margins} anchor="${isHeader ? 'b' : 'ctr'}">${edges.join('')}${ground}</a:tcPr>`;
}
