// Tables: rows of pipes or tabs, the cells of HTML, and the rows of texts that lost their table: one cell a line, or
// cells parted by spaces. Such rows are told from headings by the labels that the editions print.
import { ARTICLE, NUMBER, SPACE, TOTAL, UNIT } from './pieces.mjs';
import { captures, include } from './rule.mjs';

/** Most themes know nothing of tables, but all of operators. */
const PIPE = 'punctuation.definition.table keyword.operator.table';
const RULE = 'punctuation.separator.table keyword.operator.table';
/** `json` because VS Code's light themes print the names of other properties in the red of errors. */
const LABEL = 'support.type.property-name.json.label';
const FIGURE = 'constant.numeric.cell';
const MEASURE = 'keyword.other.unit';
/** A cell's own text reaches from its border to the next. */
const CELL_START = '(?:^|(?<=[|\\t>]))[ \\x{3000}]*';
const CELL_END = '(?=[ \\x{3000}]*(?:[|\\t<]|$))';
/** （单位：万元） */
const MEASURED = `[（(](?:[单單]位[：:])?(${UNIT})[）)]`;
/** A word of a row whose cells are parted by spaces. */
const WORD_END = `(?=${SPACE}|$)`;
/** Five numbers or more at the end of a line. */
const NUMBERS_LAST = '[^\\n]{0,80}?(?:[ \\t]{1,12}[0-9]{1,7}){5,20}[ \\t]*$';

/** The rules of tables; `labels` are patterns, each for one printed label. */
export function tables(labels) {
  const label = `(?:${labels.join('|')})`;
  return {
    /** | --- | :-: | */
    'separator-row': {
      name: 'meta.table.separator',
      match: '^(?=[ \\t:\\-]*\\|)(?=[ \\t|:]*-)[ \\t|:\\-]+$',
      captures: { 0: { patterns: [...include('pipe'), { name: RULE, match: '[:\\-]+' }] } },
    },
    /** Any line with a pipe, and a line of cells between tabs. */
    row: {
      name: 'meta.table.row',
      begin: '^(?=[^|\\n]*\\||[ \\x{3000}]*[^\\s\\x{3000}][^\\t\\n]*\\t|\\t+[^\\t\\n]+\\t)',
      end: '$',
      patterns: include('comment', 'escape', 'pipe', 'tag', 'cell'),
    },
    pipe: { name: PIPE, match: '\\|' },
    escape: { name: 'constant.character.escape', match: '\\\\[|\\\\]' },
    cell: { patterns: include('article', 'total', 'cell-number', 'cell-blank', 'label-unit', 'label') },
    article: { name: 'entity.name.type.article', match: ARTICLE },
    total: { name: 'support.function.total', match: `${TOTAL}(?=[\\s|<]|$)` },
    'cell-number': {
      match: `${CELL_START}(${NUMBER})[ \\x{3000}]*([（(]?${UNIT}[）)]?)?${CELL_END}`,
      captures: captures(FIGURE, MEASURE),
    },
    /** What is written for nothing. */
    'cell-blank': {
      match: `${CELL_START}([\\-－—–/]{1,4}|无|無)${CELL_END}`,
      captures: captures('constant.language.blank'),
    },
    label: {
      name: LABEL,
      match: `[^\\s\\x{3000}|<>\\\\][^|<>\\\\\\t\\n]*?(?=${MEASURED}|[ \\x{3000}]*(?:[|<>\\\\\\t]|$))`,
    },
    'label-unit': { name: LABEL, match: MEASURED, captures: captures(MEASURE) },
    /** The words of a cell, whatever tags of form stand around them: <td><p><span>0</span></p></td> */
    'html-cell': {
      contentName: 'meta.table.cell',
      begin: `(?<=>)(?=[^<>\\n]+(?:</[A-Za-z:]{1,8}>${SPACE}{0,4}){0,4}</t[dh]\\b)`,
      end: '(?=<)|$',
      patterns: include('cell'),
    },
    /** A line of printed labels and numbers only, or one that ends in a row of numbers. */
    'printed-row': {
      name: 'meta.table.row',
      begin: `^(?=${SPACE}*(?:${label}|${NUMBER}${UNIT}?)(?:${SPACE}+(?:${label}|${NUMBER}))*${SPACE}*$|${NUMBERS_LAST})`,
      end: '$',
      patterns: [
        ...include('article', 'total'),
        { match: `(?<![^\\s])(${NUMBER})(${UNIT})?${WORD_END}`, captures: captures(FIGURE, MEASURE) },
        ...include('label-unit'),
        { name: LABEL, match: `${label}|[^\\s（(]+` },
      ],
    },
  };
}
