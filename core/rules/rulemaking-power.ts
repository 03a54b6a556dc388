import type { Cell } from '../report/types';
import { cellAsWritten } from './support/as-written';
import { lacksRulemakingPower, type NoPower } from './support/rulemaking';
import type { Rule } from './types';

const MESSAGE = {
  zh: '“规章”填了{value}，但{reason}没有规章制定权，这一行一般是0；请核对是不是把规范性文件计成了规章。',
  en: '规章 holds {value}, but {reasonEn} has no power to make 规章, so 0 is usual; check whether 规范性文件 were counted here.',
};
const ALSO = { zh: '这一格也是{value}。', en: 'This cell holds {value} too.' };

const REASONS: Readonly<Record<NoPower, { readonly reason: string; readonly reasonEn: string }>> = {
  town: { reason: '乡镇政府和街道办事处', reasonEn: 'a town or a subdistrict' },
  county: { reason: '县（区）政府', reasonEn: 'a county or district government' },
  department: { reason: '地方政府的部门', reasonEn: 'a department of a local government' },
  configured: { reason: '本机关（按配置）', reasonEn: 'this body (by the configuration)' },
};

export const rulemakingPower: Rule = {
  meta: {
    id: 'rulemaking-power',
    category: 'plausibility',
    severity: 'warning',
    summary: { zh: '没有规章制定权的机关填报了规章', en: 'A body without rule-making power reports 规章' },
    source:
      '《中华人民共和国立法法》（2023年修正）第九十一条、第九十三条（2015年修正为第八十条、第八十二条）',
  },
  check({ report, local, emit }) {
    const cells: readonly Cell[] = Object.values(report.tables.t2_1?.cells.rule ?? {});
    const [first, ...others] = cells.filter((cell) => (cell.value ?? 0) > 0);
    if (first === undefined) return;
    const why = lacksRulemakingPower(report.body?.raw, local.body);
    if (why === undefined) return;
    emit({
      range: first.range,
      message: MESSAGE,
      args: { value: cellAsWritten(first), ...REASONS[why] },
      related: others.map((cell) => ({
        range: cell.range,
        message: ALSO,
        args: { value: cellAsWritten(cell) },
      })),
    });
  },
};
