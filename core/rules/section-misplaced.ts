import type { ReportDocument, Section } from '../report/types';
import { endOfLine, lineBreakOf } from '../text/breaks';
import { type Misplaced, misplacedImprovement } from './support/misplaced';
import type { FixDraft, Rule } from './types';

const MESSAGE = {
  zh: '这一段写的是问题和改进，却在“{title}”的标题之前。',
  en: 'This paragraph is about problems and improvement, but stands before the heading "{title}".',
};
const HEADING = { zh: '标题在这里。', en: 'The heading is here.' };
const MOVE = { zh: '把标题“{title}”移到这一段之前', en: 'Move the heading "{title}" before this paragraph' };

export const sectionMisplaced: Rule = {
  meta: {
    id: 'section-misplaced',
    category: 'text',
    severity: 'information',
    summary: { zh: '内容在所属部分的标题之前', en: 'Text stands before the heading that it belongs under' },
    source:
      '《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式',
    fixable: 'choice',
  },
  check({ document, report, emit }) {
    const misplaced = misplacedImprovement(document, report);
    if (misplaced === undefined) return;
    const { paragraphs, five } = misplaced;
    const args = { title: five.title };
    emit({
      range: {
        start: paragraphs[0].range.start,
        end: paragraphs.at(-1)?.range.end ?? paragraphs[0].range.end,
      },
      message: MESSAGE,
      args,
      related: [{ range: five.heading, message: HEADING, args }],
      fixes: fixesOf(document, misplaced),
    });
  },
};

/** None where the heading is no line of its own, as in HTML. */
function fixesOf({ text, masked, markup }: ReportDocument, { paragraphs, five }: Misplaced): FixDraft[] {
  if (markup === 'html') return [];
  const line = lineOf(masked, five);
  const to = lineStart(masked, paragraphs[0].range.start);
  const heading = text.slice(line.start, line.end).trim();
  if (!heading.endsWith(text.slice(five.titleRange.start, five.titleRange.end))) return [];
  const gap = lineBreakOf(text).repeat(markup === 'markdown' ? 2 : 1);
  const edits = [
    { range: { start: to, end: to }, text: heading + gap },
    { range: { start: line.start, end: Math.min(line.end + 1, text.length) }, text: '' },
  ];
  return [{ kind: 'choice', title: MOVE, args: { title: five.title }, edits }];
}

function lineOf(masked: string, { heading }: Section): { readonly start: number; readonly end: number } {
  return { start: lineStart(masked, heading.start), end: endOfLine(masked, heading.end, masked.length) };
}

function lineStart(masked: string, at: number): number {
  return masked.lastIndexOf('\n', at - 1) + 1;
}
