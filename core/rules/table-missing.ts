import type { PrintedTableId } from '../edition/types';
import type { Report, ReportDocument, Section } from '../report/types';
import { labelKey } from '../text/label-key';
import { blankTableEdit } from './support/blank-table';
import { PRINTED, partsOf, printedIdOfUnread, printedName, sectionsOf } from './support/printed-tables';
import type { Bilingual, Rule, RuleContext } from './types';

const ABSENT = {
  zh: '“{title}”下没有{table}。',
  en: '"{title}" holds no {tableEn}.',
};
const PICTURE = {
  zh: '“{title}”下没有{table}，只有标题：表格可能是图片，或者在转换中丢失。请改用文字表格。',
  en: '"{title}" holds no {tableEn}, only its heading: the table is a picture or was lost. Give it as text.',
};
const EMPTY = {
  zh: '“{title}”下的{table}只剩框线或表头，行名和数字都已丢失。',
  en: 'Of {tableEn} under "{title}" only lines or heads are left: its labels and numbers are lost.',
};

const INSERT = { zh: '插入空白的标准表格', en: 'Insert the standard table, blank' };

export const tableMissing: Rule = {
  meta: {
    id: 'table-missing',
    category: 'table',
    severity: 'error',
    summary: { zh: '应当有表格的部分没有表格', en: 'A section lacks its table' },
    source: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式',
    fixable: 'choice',
  },
  check(context) {
    for (const { section: number, id } of PRINTED) {
      const [section] = sectionsOf(context.report, number);
      if (section === undefined || partsOf(context.report, id).length > 0) continue;
      if (isUnread(context.report, id) || isCutInTable(context, section)) continue;
      emitMissing(context, section, id);
    }
  },
};

function emitMissing({ document, report, emit }: RuleContext, section: Section, id: PrintedTableId): void {
  const edit = blankTableEdit(document, report, section);
  emit({
    range: section.heading,
    message: messageFor(document, section),
    args: { ...printedName(id), title: section.title },
    fixes: edit === undefined ? [] : [{ kind: 'choice', title: INSERT, edits: [edit] }],
  });
}

function messageFor({ masked, text }: ReportDocument, { title, body }: Section): Bilingual {
  const source = text.slice(body.start, body.end);
  const words = masked.slice(body.start, body.end);
  if (words.includes('|') || /<table/i.test(source) || holdsHead(words)) return EMPTY;
  if (source.includes('![') || /<img/i.test(source)) return PICTURE;
  const key = labelKey(words);
  return key === '' || labelKey(title).includes(key) ? PICTURE : ABSENT;
}

/** A table that is there and could not be read is the finding of `table-unreadable`. */
function isUnread(report: Report, id: PrintedTableId): boolean {
  return report.unread.some((unread) => printedIdOfUnread(report, unread) === id);
}

/** A text that ends after the first words of a table was cut there; what it goes on with is not known. */
function isCutInTable({ document, report }: RuleContext, { body }: Section): boolean {
  if (report.sections.some(({ heading }) => heading.start >= body.end)) return false;
  return holdsHead(document.masked.slice(body.start, body.end));
}

function holdsHead(body: string): boolean {
  return HEADER_WORDS.some((word) => body.includes(word));
}

/** Words of the tables' heads that prose has no use for, as far as they are the same in both scripts or given twice. */
const HEADER_WORDS = [
  '第二十条第',
  '第二十條第',
  '信息内容',
  '信息內容',
  '勾稽',
  '申请人情况',
  '申請人情況',
  '本年新收',
  '结果维持',
  '結果維持',
];
