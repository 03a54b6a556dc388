/** 国办公开办函〔2021〕30号, report years from 2021 (format §1.1, §2.2). */
import { GROUPS, OTHER_AS_THREE } from './applications';
import { applicationsGrid, documentsGrid, reviewsGrid } from './grid';
import { identitiesOf } from './identities';
import { SECTIONS, TOPICS } from './sections';
import { applicationsTable, documentRow, REVIEWS_TABLE } from './tables';
import type { Edition, EditionColumn, EditionTable } from './types';

const DECISIONS: readonly EditionColumn[] = [
  { id: 'decisions', label: '本年处理决定数量', keys: ['本年处理决定', '处理决定数量'], measure: 'count' },
];

const DOCUMENTS: readonly EditionTable[] = [
  {
    id: 't2_1',
    section: 2,
    title: '第二十条第（一）项',
    unit: '件',
    rows: [
      documentRow('rule', '规章', '规章'),
      documentRow('normdoc', '行政规范性文件', '行政规范性文件', '规范性文件'),
    ],
    columns: [
      { id: 'made', label: '本年制发件数', keys: ['本年制发', '制发件数', '本年制作'], measure: 'count' },
      { id: 'repealed', label: '本年废止件数', keys: ['本年废止', '废止件数'], measure: 'count' },
      { id: 'valid', label: '现行有效件数', keys: ['现行有效'], measure: 'count' },
    ],
  },
  {
    id: 't2_5',
    section: 2,
    title: '第二十条第（五）项',
    unit: '件',
    rows: [documentRow('license', '行政许可', '行政许可')],
    columns: DECISIONS,
  },
  {
    id: 't2_6',
    section: 2,
    title: '第二十条第（六）项',
    unit: '件',
    rows: [documentRow('penalty', '行政处罚', '行政处罚'), documentRow('coercion', '行政强制', '行政强制')],
    columns: DECISIONS,
  },
  {
    id: 't2_8',
    section: 2,
    title: '第二十条第（八）项',
    unit: '万元',
    rows: [documentRow('fee', '行政事业性收费', '行政事业性收费', '行政事业型收费', '行政事业收费')],
    columns: [
      { id: 'amountWan', label: '本年收费金额（单位：万元）', keys: ['收费金额'], measure: 'amount' },
    ],
  },
];

const APPLICATIONS = applicationsTable(OTHER_AS_THREE);

export const EDITION_2021: Edition = {
  id: '2021',
  notice: {
    number: '国办公开办函〔2021〕30号',
    title: '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知',
  },
  years: [2021, undefined],
  marks: ['本年制发', '本年废止', '现行有效', '本年处理决定', '收费金额', '逾期不补正', '逾期未按收费通知'],
  sections: SECTIONS,
  topics: TOPICS,
  tables: [...DOCUMENTS, APPLICATIONS, REVIEWS_TABLE],
  printed: [documentsGrid(DOCUMENTS), applicationsGrid(APPLICATIONS), reviewsGrid(REVIEWS_TABLE)],
  identities: identitiesOf(APPLICATIONS, REVIEWS_TABLE),
  groups: GROUPS,
};
