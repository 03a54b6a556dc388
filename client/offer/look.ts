/** A cheap look at a text: whether it may be an annual report. The server, which reads it in full, is not asked. */

/** How much of a text is looked at, in UTF-16 units. */
export const LOOK_LENGTH = 4000;

/** 政府信息公开（工作）年度报告, 信息公开年报, in simplified and traditional characters, spaced out too. */
const TITLE = /信\s*息\s*公\s*[开開][^，。；：]{0,16}?年\s*(?:度\s*)?[报報](?:\s*告)?/;

/** What the prescribed sections are called. */
const SECTIONS = [
  /[总總][体體]情[况況]|概\s*述/,
  /主[动動]公[开開](?:政府)?信息/,
  /(?:收到|申[请請]).{0,12}(?:[处處]理|公[开開])/,
  /行政[复復][议議]|行政[诉訴][讼訟]/,
  /[问問][题題].{0,8}改[进進]/,
  /其他需要[报報]告/,
] as const;

/** A short line that starts as headings do: 一、 （一） 1. 第一部分, marks of Markdown before it. */
const HEADING =
  /^[\s#*>]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]|第[一二三四五六七八九十]部分).{2,40}$/;

/** Whether a text has the title's words and at least two of the section headings near its start. */
export function looksLikeReport(text: string): boolean {
  const start = text.slice(0, LOOK_LENGTH);
  if (!TITLE.test(start)) return false;
  const headings = start.split(/\r\n?|\n/).filter((line) => HEADING.test(line));
  return SECTIONS.filter((section) => headings.some((line) => section.test(line))).length >= 2;
}
