/** Drafts for the command's tests: a clean one and what can be wrong with it. */
import { copyOf, type Figures, figuresFrom } from './random-report';
import { markdown } from './writers/markdown';

const FIGURES: Figures = { ...withoutRules(figuresFrom('2021', 7)), body: '云岭区财政局' };

/** A report of 2024 with nothing wrong. */
export const CLEAN = markdown.write(FIGURES);

/** One error: 一、本年新收, 总计 is one too high. */
export const WRONG_TOTAL = markdown.write(withWrongTotal(FIGURES));

const TITLE = '二、主动公开政府信息情况';
const OTHER_TITLE = '二、行政机关主动公开政府信息情况';

/** One information with a safe fix: a heading in other words. */
export const OTHER_HEADING = CLEAN.replace(TITLE, OTHER_TITLE);

/** That information, and the error after it. */
export const OTHER_HEADING_WRONG_TOTAL = WRONG_TOTAL.replace(TITLE, OTHER_TITLE);

/** One warning without a fix: section five says nothing. */
export const WARNED = CLEAN.replace(/公开内容的针对性[^\n]*/, '');

export const NO_REPORT = '# 读我\n\n这里放各单位报来的文件。\n';

/** The draft after its heading was fixed. */
export const FIXED_HEADING = CLEAN;

/** No 规章 and 规范性文件, so that no rule has a question. */
function withoutRules(figures: Figures): Figures {
  const copy = copyOf(figures);
  for (const row of Object.values(copy.tables.t2_1)) for (const column of Object.keys(row)) row[column] = 0;
  return copy;
}

function withWrongTotal(figures: Figures): Figures {
  const copy = copyOf(figures);
  const row = copy.tables.table3.new ?? {};
  row.total = (row.total ?? 0) + 1;
  return copy;
}
