// Headings: the title, Markdown's marks, 一、总体情况, （一）主动公开, 1.主动公开情况.
import { NUMERAL, OPENING, REPORT, SPACE } from './pieces.mjs';
import { captures, include } from './rule.mjs';

const LEVELS = [1, 2, 3, 4, 5, 6];
const MARK = 'punctuation.definition.heading';
const NAME = 'entity.name.section';

/** What follows the name of a sub-topic: a full stop or a colon, or the end of the line or of an element. */
const NAME_END = '(?=[。．：:<]|$)';

/** A sub-topic: its mark alone where a sentence follows at once, else its mark and its name. */
function topic(level, mark) {
  return {
    name: `markup.heading.${level}`,
    match: `${OPENING}(${mark})${SPACE}*([^。．：:；;，,|<\\t\\n]{1,36}${NAME_END})?`,
    captures: captures(MARK, { name: NAME, patterns: include('word') }),
  };
}

export const headings = {
  /** 云岭县人民政府办公室2024年政府信息公开工作年度报告, alone on its line. */
  title: {
    name: 'markup.heading.1',
    match: `^${SPACE}*([^。；;：:，,|<#\\t\\n]{0,60}${REPORT})(?=${SPACE}*(?:[（(<]|$))`,
    captures: captures(NAME),
  },
  heading: {
    patterns: [
      ...LEVELS.map((level) => ({ include: `#markdown-heading-${level}` })),
      ...LEVELS.map((level) => ({ include: `#html-heading-${level}` })),
      ...include('section-heading', 'topic-heading', 'item-heading'),
    ],
  },
  ...Object.fromEntries(LEVELS.map((level) => [`markdown-heading-${level}`, markdownHeading(level)])),
  ...Object.fromEntries(LEVELS.map((level) => [`html-heading-${level}`, htmlHeading(level)])),
  /** 三、收到和处理政府信息公开申请情况 */
  'section-heading': {
    name: 'markup.heading.2',
    match: `${OPENING}(${NUMERAL}{1,3}[、.．])${SPACE}*([^。；;|<\\t\\n]{2,60})(?=<|$)`,
    captures: captures(MARK, NAME),
  },
  /** （二）依申请公开。… */
  'topic-heading': topic(3, `[（(]${NUMERAL}{1,3}[）)][、.．]?`),
  /** 1.主动公开情况 */
  'item-heading': topic(4, '(?:[0-9]{1,2}|[（(][0-9]{1,2}[）)])[.．、](?![0-9])|[（(][0-9]{1,2}[）)]'),
  'heading-mark': {
    name: MARK,
    match: `\\G(?:${NUMERAL}{1,3}[、.．]|[（(]${NUMERAL}{1,3}[）)][、.．]?|[0-9]{1,2}[.．、](?![0-9]))`,
  },
};

function markdownHeading(level) {
  return {
    name: `markup.heading.${level}`,
    begin: `^${SPACE}{0,3}(#{${level}})(?!#)${SPACE}*`,
    beginCaptures: captures(MARK),
    end: '$',
    contentName: NAME,
    patterns: include('comment', 'heading-mark', 'tag'),
  };
}

function htmlHeading(level) {
  return {
    name: `markup.heading.${level}`,
    match: `(?<=>)${SPACE}*(${NUMERAL}{1,3}[、.．])?([^<>\\n]+)(?=</h${level}>)`,
    captures: captures(MARK, NAME),
  };
}
