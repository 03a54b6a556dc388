/** Why a table or a draft is not converted. */
import type { PrintedTableId } from '../../edition/types';
import { printedName } from '../../rules/support/printed-tables';
import type { Bilingual } from '../../rules/types';

/** What a conversion would lose or guess, each in one sentence. */
export const REASONS = {
  noReport: { zh: '这不是政府信息公开工作年度报告。', en: 'This text is no annual report.' },
  sideBySide: {
    zh: '文中并排着多份报告，同一行里的数字属于不同的报告。',
    en: 'Reports stand side by side: numbers of one row belong to different reports.',
  },
  glued: {
    zh: '单元格连写在一起，无法可靠地分开。',
    en: 'The cells stand together and cannot be told apart.',
  },
  unread: {
    zh: '表中有未能识别的单元格或行，转换会丢失它们。',
    en: 'The table holds cells or rows that could not be read; they would be lost.',
  },
  ownRow: {
    zh: '表中有标准表格没有的行“{row}”。',
    en: 'The table holds a row that the form has not: "{row}".',
  },
  rowMissing: {
    zh: '表中缺少标准表格的行“{row}”。',
    en: 'The table lacks a row of the form: "{row}".',
  },
  otherEdition: {
    zh: '表格用的是{theirs}年版式，报告适用{own}年版式。',
    en: 'The table is of the {theirs} edition, the report of {own}.',
  },
  shared: {
    zh: '两张标准表格在同一张表里，请先分开。',
    en: 'Two of the printed tables stand in one; part them first.',
  },
  comment: {
    zh: '表中有注释（<!-- -->），转换会丢失它。',
    en: 'A comment (<!-- -->) stands in the table; it would be lost.',
  },
  otherText: {
    zh: '表中有标准表格以外的文字“{text}”，转换会丢失它。',
    en: 'The table holds words that the form has not, "{text}"; they would be lost.',
  },
  cellForm: {
    zh: '单元格“{text}”里有换行、竖线或标签，标准表格里放不下。',
    en: 'The cell "{text}" holds a line break, a pipe or a tag, which the standard table cannot.',
  },
  severalElements: {
    zh: '表格由多个或嵌套的 <table> 组成。',
    en: 'The table is made of several or nested <table> elements.',
  },
  richElement: {
    zh: '表格元素里有链接、图片、脚注或隐藏内容（<{tag}>），转换会丢失它们。',
    en: 'The table element holds links, pictures, notes or hidden content (<{tag}>), which would be lost.',
  },
  insideLine: {
    zh: '表格与其他文字在同一行。',
    en: 'The table shares its line with other text.',
  },
  wouldDiffer: {
    zh: '转换后读出的数据与原来不一致，未转换。',
    en: 'What is read after the conversion would differ from before.',
  },
  page: {
    zh: '网页里有链接、图片、注释或隐藏内容（<{tag}>），整篇转换会丢失它们；可以逐张转换表格。',
    en: 'The page holds links, pictures, comments or hidden content (<{tag}>), which would be lost; convert single tables instead.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ReasonId = keyof typeof REASONS;

/** A reason with its words filled in. */
export function reason(id: ReasonId, args: Readonly<Record<string, string>> = {}): Bilingual {
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (all, name: string) => args[name] ?? all);
  return { zh: filled(REASONS[id].zh), en: filled(REASONS[id].en) };
}

/** The reason with the name of the table that it speaks of in front. */
export function aboutTable(id: PrintedTableId, { zh, en }: Bilingual): Bilingual {
  const { table, tableEn } = printedName(id);
  return { zh: `${table}：${zh}`, en: `${tableEn}: ${en}` };
}
