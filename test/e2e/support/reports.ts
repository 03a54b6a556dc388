/** Made-up reports of many bodies for a workspace: every layout, some with a wrong total, some in GB18030. */
import iconv from 'iconv-lite';
import { copyOf, figuresFrom } from '../../support/random-report';
import { writers } from '../../support/writers';

export interface MadeReport {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly encoding: 'utf8' | 'gb18030';
}

const PLACES = ['青川', '临河', '云岭', '海原', '白杨'];
const OFFICES = ['林业局', '财政局', '教育局', '民政局', '水务局', '统计局'];

/** Their number is the product of places and offices. */
export function madeReports(): MadeReport[] {
  const layouts = writers.filter(({ exact, extension }) => exact && extension !== 'html');
  return PLACES.flatMap((place) => OFFICES.map((office) => `${place}市${office}`)).map((body, index) => {
    const { write, extension } = layouts[index % layouts.length] ?? layouts[0] ?? neverEmpty();
    const figures = copyOf({ ...figuresFrom('2021', index), body });
    const row = figures.tables.table3.new ?? {};
    if (index % 3 === 0) row.total = (row.total ?? 0) + 1;
    const text = write(figures);
    const encoding = index % 5 === 0 ? 'gb18030' : 'utf8';
    return {
      name: `${body}2024年政府信息公开工作年度报告.${extension}`,
      bytes: iconv.encode(text, encoding),
      text,
      encoding,
    };
  });
}

function neverEmpty(): never {
  throw new Error('there are no writers');
}
