/** 国办公开办函〔2019〕60号, report years 2019 and 2020 (format §1.1, §2.1). */
import { GROUPS, OTHER_AS_ONE } from './applications';
import { applicationsGrid, documentsGrid, reviewsGrid } from './grid';
import { identitiesOf } from './identities';
import { SECTIONS, TOPICS } from './sections';
import { applicationsTable, documentRow, REVIEWS_TABLE } from './tables';
import type { Edition, EditionColumn, EditionTable } from './types';

const ITEM_COLUMNS: readonly EditionColumn[] = [
  {
    id: 'prevItems',
    label: '上一年项目数量',
    keys: ['上一年项目', '上年项目', '上一年度项目'],
    measure: 'count',
  },
  { id: 'deltaItems', label: '本年增/减', keys: ['本年增减', '增减'], measure: 'delta' },
];

const DECISION_COLUMNS: readonly EditionColumn[] = [
  ...ITEM_COLUMNS,
  { id: 'decisions', label: '处理决定数量', keys: ['处理决定数量'], measure: 'count' },
];

const DOCUMENTS: readonly EditionTable[] = [
  {
    id: 't2_1',
    section: 2,
    title: '第二十条第（一）项',
    unit: '件',
    rows: [
      documentRow('rule', '规章', '规章'),
      documentRow('normdoc', '规范性文件', '规范性文件', '行政规范性文件'),
    ],
    columns: [
      { id: 'madeNew', label: '本年新制作数量', keys: ['新制作'], measure: 'count' },
      { id: 'publicNew', label: '本年新公开数量', keys: ['新公开'], measure: 'count' },
      { id: 'publicTotal', label: '对外公开总数量', keys: ['对外公开', '公开总数量'], measure: 'count' },
    ],
  },
  {
    id: 't2_5',
    section: 2,
    title: '第二十条第（五）项',
    unit: '项',
    rows: [
      documentRow('license', '行政许可', '行政许可'),
      documentRow('otherService', '其他对外管理服务事项', '其他对外管理', '其它对外管理', '对外管理服务'),
    ],
    columns: DECISION_COLUMNS,
  },
  {
    id: 't2_6',
    section: 2,
    title: '第二十条第（六）项',
    unit: '项',
    rows: [documentRow('penalty', '行政处罚', '行政处罚'), documentRow('coercion', '行政强制', '行政强制')],
    columns: DECISION_COLUMNS,
  },
  {
    id: 't2_8',
    section: 2,
    title: '第二十条第（八）项',
    unit: '项',
    rows: [documentRow('fee', '行政事业性收费', '行政事业性收费', '行政事业型收费', '行政事业收费')],
    columns: ITEM_COLUMNS,
  },
  {
    id: 't2_9',
    section: 2,
    title: '第二十条第（九）项',
    unit: '项',
    rows: [documentRow('procurement', '政府集中采购', '政府集中采购', '集中采购')],
    columns: [
      { id: 'projects', label: '采购项目数量', keys: ['采购项目'], measure: 'count' },
      { id: 'amount', label: '采购总金额', keys: ['采购总金额', '采购金额'], measure: 'amount' },
    ],
  },
];

const APPLICATIONS = applicationsTable([OTHER_AS_ONE]);

export const EDITION_2019: Edition = {
  id: '2019',
  notice: {
    number: '国办公开办函〔2019〕60号',
    title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
  },
  years: [2019, 2020],
  marks: [
    '新制作',
    '对外公开总数量',
    '上一年项目',
    '本年增减',
    '政府集中采购',
    '其他对外管理服务事项',
    '条第九项',
  ],
  sections: SECTIONS,
  topics: TOPICS,
  tables: [...DOCUMENTS, APPLICATIONS, REVIEWS_TABLE],
  printed: [documentsGrid(DOCUMENTS), applicationsGrid(APPLICATIONS), reviewsGrid(REVIEWS_TABLE)],
  identities: identitiesOf(APPLICATIONS, REVIEWS_TABLE),
  groups: GROUPS,
};
