import type { Locale } from '../../../core/lint/types';
import { listBlocks, overviewBlocks } from '../blocks';
import type { Block, ListFormat, Row } from '../list';

/** Markdown with tables. */
export function markdown(locale: Locale): ListFormat {
  const written = (blocks: readonly Block[]) => `${blocks.map(block).join('\n\n')}\n`;
  return {
    extension: 'md',
    list: (list) => written(listBlocks(list, locale)),
    overview: (overview) => written(overviewBlocks(overview, locale, Number.POSITIVE_INFINITY)),
  };
}

const MARKS = { title: '# ', heading: '## ', paragraph: '' };

function block(one: Block): string {
  if (one.kind !== 'table') return MARKS[one.kind] + escaped(one.text);
  const rule = `|${' --- |'.repeat(one.heads.length)}`;
  return [row(one.heads), rule, ...one.rows.map(row)].join('\n');
}

function row(cells: Row): string {
  return `| ${cells.map((cell) => escaped(String(cell))).join(' | ')} |`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\|*_`<>[\]#~&]/g, '\\$&')
    .replace(/[\r\n]+/g, '<br>')
    .replace(/[\p{Cc}\p{Cs}]/gu, '\uFFFD');
}
