/** Amounts of 信息处理费 that a report says were charged: 收取信息处理费2950元. */
import { rangeIn } from '../flat';
import type { Paragraph } from '../prose/types';
import type { Report, ReportDocument } from '../types';
import { timeOf } from './context';
import type { Charge } from './types';

const CHARGED =
  /(?:收取|收)了?(?:政府信息公开|信息公开)?信息处理费[^,;。\d]{0,10}(\d[\d,]{0,12}(?:\.\d{1,6})?)余?万?元/g;
/** Characters before an amount that are looked at. */
const REACH = 240;
/** What a rule says of fees. */
const RULE = /标准|应当|可以|若|如/;

/** The amounts above 0 in one paragraph. */
export function chargesIn(
  { masked }: ReportDocument,
  { flat, sentences }: Paragraph,
  report: Report,
  isShared: boolean,
): Charge[] {
  if (!flat.text.includes('处理费')) return [];
  const charges: Charge[] = [];
  let sentence = 0;
  for (const { 0: words, 1: amount = '', index } of flat.text.matchAll(CHARGED)) {
    while (index >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence++;
    if (Number(amount.replaceAll(',', '')) === 0) continue;
    const before = flat.text.slice(Math.max(sentences[sentence]?.start ?? 0, index - REACH), index);
    if (RULE.test(before) || timeOf(before, report, isShared) !== 'this') continue;
    const range = rangeIn(flat, index + words.lastIndexOf(amount), index + words.length);
    charges.push({ range, text: masked.slice(range.start, range.end) });
  }
  return charges;
}
