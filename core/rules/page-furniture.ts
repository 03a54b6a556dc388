import type { ReportDocument } from '../report/types';
import type { Range } from '../text/range';
import { isSpace } from '../text/space';
import { furnitureBlocks } from './support/furniture/blocks';
import type { FurnitureKind } from './support/furniture/words';
import type { Bilingual, FixDraft, Rule } from './types';

const NAMES: Readonly<Record<FurnitureKind, Bilingual>> = {
  path: { zh: '当前位置', en: 'the path' },
  menu: { zh: '导航', en: 'menus' },
  share: { zh: '分享和字号', en: 'share buttons' },
  meta: { zh: '发布信息', en: 'the date of publication' },
  footer: { zh: '页脚备案信息', en: 'the footer' },
  leaving: { zh: '离站提示', en: 'a notice on leaving the site' },
  related: { zh: '相关链接', en: 'related links' },
};
const MESSAGE = {
  zh: '这是网页上的{what}，不是报告的内容。',
  en: 'This is of the web page ({whatEn}), not of the report.',
};
const REMOVE = { zh: '删去网页上的文字', en: 'Remove what is of the web page' };

export const pageFurniture: Rule = {
  meta: {
    id: 'page-furniture',
    category: 'text',
    severity: 'warning',
    summary: { zh: '夹带了网页上的导航、页脚等文字', en: 'Menus, footers and the like of a web page' },
    source: '惯例：报告只有标题、前言、各部分和落款',
    fixable: 'choice',
    tag: 'unnecessary',
  },
  check({ document, report, emit }) {
    for (const { kinds, ...range } of furnitureBlocks(document, report)) {
      const fix = fixFor(document, range);
      emit({
        range,
        message: MESSAGE,
        args: {
          what: kinds.map((kind) => NAMES[kind].zh).join('、'),
          whatEn: kinds.map((kind) => NAMES[kind].en).join(', '),
        },
        ...(kinds.every((kind) => kind === 'meta') && { severity: 'information' as const }),
        fixes: fix ? [fix] : [],
      });
    }
  },
};

/** Whole lines go with their line breaks. Among tags nothing is cut. */
function fixFor({ text, masked }: ReportDocument, range: Range): FixDraft | undefined {
  if (/[<>]/.test(text.slice(range.start, range.end)) && text !== masked) return undefined;
  let { start, end } = range;
  while (start > 0 && isInline(text, start - 1)) start--;
  while (end < text.length && isInline(text, end)) end++;
  const wholeLines = (start === 0 || text[start - 1] === '\n') && (end === text.length || isBreak(text, end));
  if (wholeLines) {
    if (text[end] === '\r') end++;
    if (text[end] === '\n') end++;
  } else if (!isBreak(text, end) && end < text.length) start = range.start;
  return { kind: 'choice', title: REMOVE, edits: [{ range: { start, end }, text: '' }] };
}

function isInline(text: string, at: number): boolean {
  return !isBreak(text, at) && isSpace(text.charCodeAt(at));
}

function isBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r' || text[at] === '\f';
}
