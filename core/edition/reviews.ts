/** Table 4, 行政复议、行政诉讼: three blocks of five results (format §2.4). The blocks are its rows. */
import type { EditionColumn, EditionRow } from './types';

export const BLOCKS: readonly EditionRow[] = [
  { id: 'review', label: '行政复议', keys: ['行政复议'], kind: 'item' },
  { id: 'direct', label: '未经复议直接起诉', keys: ['未经复议', '直接起诉'], kind: 'item' },
  { id: 'after', label: '复议后起诉', keys: ['复议后'], kind: 'item' },
];

export const OUTCOMES: readonly EditionColumn[] = [
  { id: 'upheld', label: '结果维持', keys: ['结果维持', '维持'], measure: 'count' },
  { id: 'corrected', label: '结果纠正', keys: ['结果纠正', '纠正'], measure: 'count' },
  { id: 'otherResult', label: '其他结果', keys: ['其他结果'], measure: 'count' },
  { id: 'pending', label: '尚未审结', keys: ['尚未审结'], measure: 'count' },
  { id: 'total', label: '总计', keys: ['总计'], measure: 'count' },
];
