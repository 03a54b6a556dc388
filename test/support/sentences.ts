/** Sentences in the wordings of real reports, every number of them bound to the tables. Written for these tests. */
import type { Figures } from './random-report';

/** A sentence with `{quantity}` wherever a number of the tables stands. */
export const SENTENCES: readonly string[] = [
  '{year}年，全局共收到政府信息公开申请{new}件，上年结转{carryIn}件。',
  '{year}年，我单位共受理依申请公开{new}件，其中自然人申请{new.natural}件、法人或其他组织申请{new.org}件，办结{processed}件，结转下年度继续办理{carryOut}件。',
  '本年度新收政府信息公开申请{new}宗，已答复{processed}宗，另有{carryOut}宗转{next}年办理。',
  '全年收办信息公开申请{both}件，其中，予以公开{open}件、部分公开{partial}件、不予公开{deny}件、无法提供{unable}件、不予处理{noproc}件、其他处理{other}件，转下年度办理{carryOut}件。',
  '在办结的申请中，同意公开的{open}件，部分公开的{partial}件，不予公开的{deny}件；无法提供的{unable}件，不予处理的{noproc}件，作其他处理的{other}件。',
  '全年共收到{new}件政府信息公开申请，{carryOut}件结转下年度继续办理。',
  '因政府信息公开被申请行政复议{review.total}件，其中结果维持{review.upheld}件，结果纠正{review.corrected}件，其他结果{review.otherResult}件，尚未审结{review.pending}件。',
  '政府信息公开引发行政诉讼{suits.total}件，其中维持{suits.upheld}件、纠正{suits.corrected}件、尚未审结{suits.pending}件。',
  '涉及政府信息公开的行政复议案件{review.total}件、行政诉讼案件{suits.total}件。',
  '因信息公开工作未经复议直接起诉{direct.total}件，复议后起诉{after.total}件。',
  '政府信息公开行政诉讼{suits.total}件：直接起诉{direct.total}件，维持{direct.upheld}件，尚未审结{direct.pending}件；复议后起诉{after.total}件，维持{after.upheld}件，其他结果{after.otherResult}件。',
  '政府信息公开行政诉讼{suits.total}件，其中未经复议直接起诉{direct.total}件、复议后起诉{after.total}件；结果维持{suits.upheld}件、尚未审结{suits.pending}件。',
  '全年制发行政规范性文件{normdoc.made}件，废止{normdoc.repealed}件，现行有效{normdoc.valid}件。',
  '共作出行政许可决定{license}件；作出行政处罚决定{penalty}件；实施行政强制{coercion}件。',
  '本机关共接收政府信息公开申请{new}份，涉及自然人{new.natural}份。',
];

/** The numbers that a sentence may name. */
export function quantitiesOf(figures: Figures): Readonly<Record<string, number>> {
  const { table3, table4, t2_1, t2_5, t2_6 } = figures.tables;
  const row = (id: string, column = 'total') => table3[id]?.[column] ?? 0;
  const group = (prefix: string) =>
    Object.keys(table3)
      .filter((id) => id.startsWith(prefix))
      .reduce((sum, id) => sum + row(id), 0);
  const suits = (column: string) => (table4.direct?.[column] ?? 0) + (table4.after?.[column] ?? 0);
  const quantities: Record<string, number> = {
    year: figures.year,
    next: figures.year + 1,
    new: row('new'),
    'new.natural': row('new', 'natural'),
    'new.org': row('new') - row('new', 'natural'),
    carryIn: row('carryIn'),
    both: row('new') + row('carryIn'),
    processed: row('processed'),
    carryOut: row('carryOut'),
    open: row('open'),
    partial: row('partial'),
    deny: group('deny'),
    unable: group('unable'),
    noproc: group('noproc'),
    other: group('other'),
    license: t2_5.license?.decisions ?? 0,
    penalty: t2_6.penalty?.decisions ?? 0,
    coercion: t2_6.coercion?.decisions ?? 0,
  };
  for (const [block, columns] of Object.entries(table4))
    for (const [column, value] of Object.entries(columns)) quantities[`${block}.${column}`] = value;
  for (const column of Object.keys(table4.direct ?? {})) quantities[`suits.${column}`] = suits(column);
  for (const [column, value] of Object.entries(t2_1.normdoc ?? {})) quantities[`normdoc.${column}`] = value;
  return quantities;
}

/** A bound number of a filled sentence: 年 and the like are none. */
export interface BoundNumber {
  readonly name: string;
  readonly value: number;
}

/** The sentence with the numbers of a report, one of them changed by `by`. */
export function filled(
  sentence: string,
  quantities: Readonly<Record<string, number>>,
  changed?: { readonly at: number; readonly by: number },
): { readonly text: string; readonly numbers: readonly BoundNumber[] } {
  const numbers: BoundNumber[] = [];
  const text = sentence.replace(/\{([\w.]+)\}/g, (_, name: string) => {
    const value = quantities[name];
    if (value === undefined) throw new Error(`no quantity ${name}`);
    if (name === 'year' || name === 'next') return String(value);
    const said = numbers.length === changed?.at ? value + changed.by : value;
    numbers.push({ name, value: said });
    return String(said);
  });
  return { text, numbers };
}
