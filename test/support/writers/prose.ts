/** The words around the tables: short, written for these tests. */
import type { PrintedTableId } from '../../../core/edition/types';
import type { Figures } from '../random-report';

/** The parts of a report that is no table, in order; a table stands where its id does. */
export type Part =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly table: PrintedTableId };

export function partsOf(figures: Figures): readonly Part[] {
  const { year, body, edition } = figures;
  const paragraph = (text: string): Part => ({ kind: 'paragraph', text });
  const section = (number: number): Part => ({
    kind: 'heading',
    text: edition.sections.find((one) => one.number === number)?.title ?? '',
  });
  const table = (id: PrintedTableId): Part => ({ kind: 'table', table: id });
  return [
    { kind: 'title', text: `${body}${year}年政府信息公开工作年度报告` },
    paragraph(
      `本报告按照《中华人民共和国政府信息公开条例》编制，数据的统计期限为${year}年1月1日至${year}年12月31日。`,
    ),
    section(1),
    paragraph('（一）主动公开。及时更新各栏目内容，回应社会关切。'),
    paragraph('（二）依申请公开。畅通受理渠道，按时答复。'),
    paragraph('（三）政府信息管理。先审后发，动态调整目录。'),
    paragraph('（四）政府信息公开平台建设。栏目设置清楚，检索方便。'),
    paragraph('（五）监督保障。开展工作考核、社会评议和责任追究，结果良好。'),
    section(2),
    table('table2'),
    section(3),
    table('table3'),
    section(4),
    table('table4'),
    section(5),
    paragraph('公开内容的针对性还不够，下一步将加强培训。'),
    section(6),
    paragraph('本年度未收取信息处理费。'),
  ];
}

/** A report whose headings and paragraphs stand on lines of their own; `table` prints the tables. */
export function plainReport(
  figures: Figures,
  table: (id: PrintedTableId) => string,
  headingMark = '',
  gap = '\n',
): string {
  const lines = partsOf(figures).map((part) => {
    if (part.kind === 'table') return table(part.table);
    if (part.kind === 'paragraph') return part.text;
    return (
      headingMark +
      (part.kind === 'heading' && headingMark !== '' ? headingMark : '') +
      (headingMark ? ' ' : '') +
      part.text
    );
  });
  return `${lines.join(gap)}\n`;
}
